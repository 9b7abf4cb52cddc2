package org.doorstep.server.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Whatever no other chain knows is closed, but for the question whether the server is well and for saying what failed. */
@Configuration(proxyBeanMethods = false)
class ClosedSecurity {
    @Bean
    @Order(4)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(may -> may.requestMatchers("/actuator/health", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(on -> on.authenticationEntryPoint(
                        new HttpStatusEntryPoint(org.springframework.http.HttpStatus.NOT_FOUND)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
