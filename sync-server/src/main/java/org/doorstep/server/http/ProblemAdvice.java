package org.doorstep.server.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.doorstep.server.store.StoreBusy;
import org.doorstep.server.store.StoreFull;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure leaves as problem details; what went wrong inside is written down by its class, never by its words. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(Problem problem, WebRequest request) {
        var headers = new HttpHeaders();
        headers.setCacheControl("no-store");
        if (problem.retryAfter() != null) headers.set(HttpHeaders.RETRY_AFTER, Answers.seconds(problem.retryAfter()));
        return handleExceptionInternal(problem, problem.detail(), headers, problem.status(), request);
    }

    /** Spring Security answers these itself. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notOurs(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> failed(Exception failure, WebRequest request) {
        var inside = Inside.find(failure, Problem.class);
        if (inside != null) return refused(inside, request);
        if (StoreFull.behind(failure).isPresent()) {
            LOG.error("The store cannot write: {}", Inside.describe(failure));
            return refused(Problem.storeFull(), request);
        }
        if (StoreBusy.behind(failure).isPresent()) {
            LOG.warn("The store could not do this now: {}", Inside.describe(failure));
            return refused(Problem.busy(RETRY_AFTER), request);
        }
        LOG.error("A request failed: {}", Inside.describe(failure));
        return refused(
                new Problem(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "failed",
                        "Something went wrong on the server. Nothing was lost on the tablet; it will try again."),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        // A body over its limit surfaces as whatever the reader makes of a broken stream.
        var inside = Inside.find(failure, Problem.class);
        if (inside != null && failure != inside) return refused(inside, request);
        var answer = super.handleExceptionInternal(failure, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail detail) named(detail, status);
        return answer;
    }

    private static void named(ProblemDetail detail, HttpStatusCode status) {
        if (detail.getType() != null && !"about:blank".equals(detail.getType().toString())) return;
        var known = HttpStatus.resolve(status.value());
        var kind =
                known == null ? "failed" : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        detail.setType(URI.create("urn:doorstep:" + (status.value() == 400 ? "unreadable" : kind)));
        detail.setDetail(
                switch (status.value()) {
                    case 400 -> "The server cannot read this request.";
                    case 404 -> Problem.notFound().getMessage();
                    default -> "The server does not answer this kind of request here.";
                });
    }
}
