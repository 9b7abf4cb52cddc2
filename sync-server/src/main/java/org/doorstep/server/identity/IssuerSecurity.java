package org.doorstep.server.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The embedded issuer's own doors: the protocol's endpoints, and the page where people sign in. */
@Configuration(proxyBeanMethods = false)
@EmbeddedIssuer
class IssuerSecurity {
    @Bean
    @Order(2)
    SecurityFilterChain issuerEndpoints(HttpSecurity http) throws Exception {
        var issuer = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(issuer.getEndpointsMatcher())
                .with(issuer, it -> it.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(may -> may.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(on -> on.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain issuerPages(HttpSecurity http, Origins origins) throws Exception {
        return http.securityMatcher("/login", "/logout", "/", "/sign-in.css")
                .authorizeHttpRequests(may -> may.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login").failureHandler(explained()))
                .exceptionHandling(on ->
                        // The page was open longer than its session lived; a new one is all she needs.
                        on.accessDeniedHandler((request, response, why) -> response.sendRedirect("/login?again")))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(policy(origins))))
                .build();
    }

    private static AuthenticationFailureHandler explained() {
        return (request, response, why) ->
                response.sendRedirect(why instanceof LockedException ? "/login?wait" : "/login?wrong");
    }

    /** After sign-in the browser is led to the app, and a browser holds {@code form-action} against that step too. */
    private static String policy(Origins origins) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + origins.field().origin() + " "
                + origins.office().origin();
    }
}
