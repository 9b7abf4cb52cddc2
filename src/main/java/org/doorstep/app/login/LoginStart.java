package org.doorstep.app.login;

import jakarta.servlet.http.HttpServletRequest;
import org.doorstep.app.origins.Origins;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** {@code GET /login} begins, with the client of the origin it was asked on, and remembers where she wanted to go. */
@Component
class LoginStart implements OAuth2AuthorizationRequestResolver {
    static final String PATH = "/login";
    static final String TO = "to";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final Origins origins;

    LoginStart(ClientRegistrationRepository registrations, Origins origins) {
        this.origins = origins;
        resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, PATH);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().equals(PATH)
                ? resolve(request, Registrations.id(origins.of(request)))
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        var begun = resolver.resolve(request, registration);
        if (begun == null) return null;
        var to = pathHere(request.getParameter(TO));
        return OAuth2AuthorizationRequest.from(begun)
                .attributes(attributes -> attributes.put(TO, to))
                .build();
    }

    /** A path of this origin and nothing else: a link must not send her, just signed in, to somebody else's page. */
    static String pathHere(@Nullable String to) {
        if (to == null || to.startsWith("/login")) return "/";
        return to.matches("/([A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?") ? to : "/";
    }
}
