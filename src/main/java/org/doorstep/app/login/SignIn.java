package org.doorstep.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Gives an origin's filter chain its way in ({@code GET /login}) and out ({@code POST /logout}). */
@Component
public class SignIn implements Customizer<HttpSecurity> {
    private final SecurityContextRepository contexts;
    private final LoginStart start;
    private final LoginState state;
    private final PeopleClaims people;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens;
    private final IssuerProbe probe;
    private final SignOut signOut;

    SignIn(
            SecurityContextRepository contexts,
            LoginStart start,
            LoginState state,
            PeopleClaims people,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            IssuerProbe probe,
            SignOut signOut) {
        this.contexts = contexts;
        this.start = start;
        this.state = state;
        this.people = people;
        this.tokens = tokens;
        this.probe = probe;
        this.signOut = signOut;
    }

    @Override
    public void customize(HttpSecurity http) {
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.requestCache(cache -> cache.disable());
        // Our own guard stands before every chain, and our own headers too.
        http.csrf(csrf -> csrf.disable());
        http.headers(headers -> headers.disable());
        http.oauth2Login(login -> login.loginPage(LoginStart.PATH)
                .authorizationEndpoint(
                        begin -> begin.authorizationRequestResolver(start).authorizationRequestRepository(state))
                .tokenEndpoint(token -> token.accessTokenResponseClient(tokens))
                .userInfoEndpoint(info -> info.oidcUserService(people))
                .successHandler(SignIn::goOn)
                .failureHandler(SignIn::sayWhy));
        http.logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                        .matcher(org.springframework.http.HttpMethod.POST, "/logout"))
                .logoutSuccessHandler(signOut));
        http.addFilterBefore(probe, OAuth2AuthorizationRequestRedirectFilter.class);
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        response.sendRedirect(LoginState.destination(request));
    }

    private static void sayWhy(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(Sorry.address(Sorry.because(failure)));
    }
}
