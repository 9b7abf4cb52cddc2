package org.doorstep.app.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before sending somebody to the issuer, looks whether it answers: a browser's own error page says nothing kind. */
@Component
class IssuerProbe extends OncePerRequestFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI keys;

    IssuerProbe(OidcSettings oidc) {
        keys = URI.create(oidc.jwkSetUri());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (answers()) chain.doFilter(request, response);
        else response.sendRedirect(Sorry.address(Sorry.Because.UNREACHABLE));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(LoginStart.PATH);
    }

    private boolean answers() {
        try {
            var asked = HttpRequest.newBuilder(keys).timeout(PATIENCE).build();
            return http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException silence) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
