package org.doorstep.app.origins;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** First at the door: writes the origin's headers on every answer, and does not know the other origin's paths. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OriginGate extends OncePerRequestFilter {
    private final Origins origins;
    private final Problems problems;
    private final Map<Origin, Map<String, String>> headers = new EnumMap<>(Origin.class);

    OriginGate(Origins origins, Problems problems, List<OriginPolicy> policies) {
        this.origins = origins;
        this.problems = problems;
        policies.forEach(policy -> headers.put(policy.origin(), Map.copyOf(policy.headers())));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = origins.of(request);
        headers.getOrDefault(origin, Map.of()).forEach(response::setHeader);
        // Whatever may be kept says so itself; everything else is about a person.
        response.setHeader("Cache-Control", "no-store");
        if (OriginPaths.belongsElsewhere(origin, request.getRequestURI()))
            problems.write(response, HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address.");
        else chain.doFilter(request, response);
    }
}
