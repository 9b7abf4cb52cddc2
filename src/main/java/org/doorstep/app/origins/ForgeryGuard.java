package org.doorstep.app.origins;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page sends with this person's cookies. A page elsewhere can neither set our header
 * without a preflight that we never allow, nor pretend to be the same origin in {@code Sec-Fetch-Site}. Flow's own
 * messages carry Flow's token instead of the header.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ForgeryGuard extends OncePerRequestFilter {
    static final String HEADER = "Doorstep-Request";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Origins origins;
    private final Problems problems;

    ForgeryGuard(Origins origins, Problems problems) {
        this.origins = origins;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || trusted(request)) chain.doFilter(request, response);
        else
            problems.write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "request-forged",
                    "This did not come from Doorstep itself, so nothing was changed. Requests that change something"
                            + " carry the header Doorstep-Request: 1 and come from the same origin.");
    }

    private boolean trusted(HttpServletRequest request) {
        return fromHere(request.getHeader("Sec-Fetch-Site")) && (!needsHeader(request) || hasHeader(request));
    }

    /** Browsers since 2023 always say; a client that says nothing is no browser carrying somebody's cookies unawares. */
    private static boolean fromHere(@Nullable String site) {
        return site == null || site.equals("same-origin");
    }

    private boolean needsHeader(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.equals("/logout")) return true;
        // Browsers send reports of broken policy by themselves, without our header.
        return origins.of(request) == Origin.FIELD && !path.equals("/csp-reports");
    }

    private static boolean hasHeader(HttpServletRequest request) {
        return "1".equals(request.getHeader(HEADER));
    }
}
