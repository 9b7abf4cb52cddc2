package org.doorstep.app.field;

import org.doorstep.app.login.SignIn;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.Origins;
import org.doorstep.app.origins.Problems;
import org.doorstep.contract.sync.ApiPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** The field origin's chain: the shell is public and holds no data; the API answers 401 and never sends anybody away. */
@Configuration(proxyBeanMethods = false)
class FieldSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain fieldChain(HttpSecurity http, Origins origins, SignIn signIn, Problems problems) {
        http.securityMatcher(request -> origins.of(request) == Origin.FIELD);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        signIn.customize(http);
        http.authorizeHttpRequests(
                rules -> rules.requestMatchers(ApiPaths.DEPOSIT + "/**", ApiPaths.NONCE, ApiPaths.RECEIPT_KEYS)
                        .permitAll()
                        .requestMatchers(ApiPaths.CONCERNS + "/**", ApiPaths.VISIT_PLANS + "/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll());
        http.exceptionHandling(failures -> failures.authenticationEntryPoint(notSignedIn(problems)));
        return http.build();
    }

    private static AuthenticationEntryPoint notSignedIn(Problems problems) {
        return (request, response, failure) -> problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "signed-out",
                "You are not signed in. What you recorded is safe on this tablet. Sign in to send it.");
    }
}
