package org.doorstep.server.http;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal with a sentence for people, answered as problem details (RFC 9457). Throw it from anywhere under /api. */
public class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String kind;
    private final @Nullable Duration retryAfter;
    private @Nullable String epoch;

    /** @param kind the last part of {@code urn:doorstep:…}, by which a tablet knows what to do */
    public Problem(HttpStatus status, String kind, String sentence) {
        this(status, kind, sentence, null);
    }

    private Problem(HttpStatus status, String kind, String sentence, @Nullable Duration retryAfter) {
        super(sentence);
        this.status = status;
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public static Problem unreadable(String sentence) {
        return new Problem(HttpStatus.BAD_REQUEST, "unreadable", sentence);
    }

    public static Problem signedOut() {
        return new Problem(HttpStatus.UNAUTHORIZED, "signed-out", "You are not signed in. Sign in and try again.");
    }

    public static Problem notAllowed(String sentence) {
        return new Problem(HttpStatus.FORBIDDEN, "not-allowed", sentence);
    }

    /** The same for what does not exist and for what the caller may not see. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", "There is nothing here, or it is not yours to see.");
    }

    public static Problem conflict(String kind, String sentence) {
        return new Problem(HttpStatus.CONFLICT, kind, sentence);
    }

    public static Problem tooLarge(long bytesMax) {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "That is too much at once: at most " + bytesMax + " bytes. Send it in smaller parts.");
    }

    public static Problem tooMany(String sentence, Duration retryAfter) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "too-many", sentence, retryAfter);
    }

    public static Problem busy(Duration retryAfter) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "The server is busy. Your work is safe on the tablet; it will try again.",
                retryAfter);
    }

    public static Problem storeFull() {
        return new Problem(
                HttpStatus.INSUFFICIENT_STORAGE,
                "store-full",
                "The server cannot take any more until its disk is mended. Your work is safe on the tablet.");
    }

    /** The refusal also says which life of the store speaks, for a tablet that may not ask in any other way. */
    public Problem in(String lifeOfTheStore) {
        epoch = lifeOfTheStore;
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String kind() {
        return kind;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    ProblemDetail detail() {
        var detail = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        detail.setType(URI.create("urn:doorstep:" + kind));
        if (epoch != null) detail.setProperty("epoch", epoch);
        return detail;
    }
}
