package org.doorstep.app.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * Carries the tokens of a sign-in from the callback's first half to its second. Spring stores them before there is a
 * session to store them in; the row is written, tokens and person together, when the security context is saved.
 */
@Component
class FreshTokens implements OAuth2AuthorizedClientRepository {
    private static final String ATTRIBUTE = FreshTokens.class.getName();

    private final Sessions sessions;

    FreshTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    static Optional<OAuth2AuthorizedClient> of(HttpServletRequest request) {
        return Optional.ofNullable((OAuth2AuthorizedClient) request.getAttribute(ATTRIBUTE));
    }

    @Override
    @SuppressWarnings("unchecked") // The interface asks for any subclass; there is none.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) SessionRef.of(principal).flatMap(sessions::client).orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        SessionRef.of(principal)
                .ifPresentOrElse(ref -> sessions.keep(ref, client), () -> request.setAttribute(ATTRIBUTE, client));
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        SessionRef.of(principal).ifPresent(sessions::end);
    }
}
