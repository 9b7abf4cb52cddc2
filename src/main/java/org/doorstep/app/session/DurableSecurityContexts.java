package org.doorstep.app.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is calling, by the row behind her cookie. */
@Component
class DurableSecurityContexts implements SecurityContextRepository {
    private final Sessions sessions;
    private final SessionCookie cookie;

    DurableSecurityContexts(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    @SuppressWarnings("deprecation") // The interface still asks for it; the deferred form calls it once.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return cookie.read(holder.getRequest())
                .flatMap(sessions::authentication)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication == null) forget(request, response);
        else if (authentication instanceof OAuth2AuthenticationToken signedIn
                && signedIn.getPrincipal() instanceof OidcUser person
                && SessionRef.of(signedIn).isEmpty()) begin(signedIn, person, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).flatMap(sessions::authentication).isPresent();
    }

    private void begin(
            OAuth2AuthenticationToken signedIn,
            OidcUser person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var client = FreshTokens.of(request)
                .orElseThrow(() -> new IllegalStateException("Signed in without tokens: " + signedIn.getName()));
        cookie.read(request).ifPresent(sessions::end);
        var ref = cookie.issue(request, response);
        sessions.begin(ref, signedIn, person, client);
        signedIn.setDetails(ref);
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.read(request).ifPresent(sessions::end);
        cookie.clear(request, response);
    }
}
