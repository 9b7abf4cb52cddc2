package org.doorstep.server.identity;

import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.http.Answers;
import org.doorstep.server.http.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything under /api takes a bearer token and answers with JSON or problem details, never with a redirect or a page. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    /**
     * A tablet hands in its work, and says what cannot wait, though nobody is signed in; what it needs is its proof, which
     * the devices room checks.
     */
    private static final RequestMatcher WITHOUT_SIGN_IN = new OrRequestMatcher(
            path().matcher(HttpMethod.POST, ApiPaths.DEPOSIT),
            path().matcher(ApiPaths.DEPOSITED_ATTACHMENTS + "/**"),
            path().matcher(ApiPaths.CONCERNS + "/**"),
            path().matcher(ApiPaths.VISIT_PLANS + "/**"),
            path().matcher(HttpMethod.GET, ApiPaths.NONCE),
            path().matcher(HttpMethod.GET, ApiPaths.RECEIPT_KEYS));

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, JwtDecoder decoder, IssuerSettings settings, Origins origins, Answers answers)
            throws Exception {
        AuthenticationEntryPoint signedOut = (request, response, why) -> answers.refuse(response, Problem.signedOut());
        AccessDeniedHandler refused = (request, response, why) -> answers.refuse(
                response, Problem.notAllowed("Your sign-in does not allow this. Ask your administrator if it should."));
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(may -> {
                    may.requestMatchers(WITHOUT_SIGN_IN).permitAll();
                    if (origins.demo()) may.requestMatchers("/v3/api-docs/**").permitAll();
                    else may.requestMatchers("/v3/api-docs/**").hasRole(Role.ADMIN.name());
                    may.anyRequest().authenticated();
                })
                .oauth2ResourceServer(server -> server.bearerTokenResolver(resolver())
                        .authenticationEntryPoint(signedOut)
                        .accessDeniedHandler(refused)
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new TokenReader(settings))))
                .exceptionHandling(on -> on.authenticationEntryPoint(signedOut).accessDeniedHandler(refused))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                // No cookie is read here, so there is nothing that another site could make a browser send.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults())
                .build();
    }

    /** Nobody collects them, and they would stand around each of the dozen filters that every push passes. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** An expired token must not stand in the way of what needs none. */
    private static BearerTokenResolver resolver() {
        var resolver = new DefaultBearerTokenResolver();
        return request -> WITHOUT_SIGN_IN.matches(request) ? null : resolver.resolve(request);
    }

    private static PathPatternRequestMatcher.Builder path() {
        return PathPatternRequestMatcher.withDefaults();
    }
}
