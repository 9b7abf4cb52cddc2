package org.doorstep.app.office.door;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.doorstep.app.login.SignIn;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.Origins;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The office origin's chain: everything but the page's own looks asks who you are; views ask for the role. */
@Configuration(proxyBeanMethods = false)
class OfficeSecurity {
    private static final String[] LOOKS = {
        "/VAADIN/build/**",
        "/VAADIN/static/**",
        "/aura/**",
        "/office/**",
        "/favicon.ico",
        "/login/sorry",
        "/login/sorry.css",
        "/actuator/health",
        "/error"
    };

    @Bean
    @Order(2)
    SecurityFilterChain officeChain(HttpSecurity http, Origins origins, SignIn signIn, OfficeDoor door) {
        http.securityMatcher(request -> origins.of(request) == Origin.OFFICE);
        signIn.customize(http);
        // A new person must never come upon the views of the one before.
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()));
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(LOOKS)
                .permitAll()
                .anyRequest()
                .authenticated());
        http.exceptionHandling(failures -> failures.authenticationEntryPoint(door));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                flow -> flow.enableCsrfConfiguration(false)
                        .enableLogoutConfiguration(false)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .enableAuthorizedRequestsConfiguration(false));
        return http.build();
    }
}
