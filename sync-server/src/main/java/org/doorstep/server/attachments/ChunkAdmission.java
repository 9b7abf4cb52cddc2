package org.doorstep.server.attachments;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.doorstep.server.http.Answers;
import org.doorstep.server.http.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in only as many chunks as memory can hold: a chunk is read whole before its proof can be checked. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 11)
class ChunkAdmission extends OncePerRequestFilter {
    private static final int AT_ONCE = 8;
    private static final long WAIT_MS = 5_000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Answers answers;

    ChunkAdmission(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("PATCH") || !request.getRequestURI().contains("/attachments/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!admitted()) {
            answers.refuse(
                    response,
                    Problem.tooMany(
                            "Many pictures are arriving at once. Yours is tried again by itself.", RETRY_AFTER));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean admitted() {
        try {
            return places.tryAcquire(WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
