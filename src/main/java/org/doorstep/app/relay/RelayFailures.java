package org.doorstep.app.relay;

import java.io.IOException;
import java.util.List;
import org.doorstep.app.login.IssuerAway;
import org.doorstep.app.login.SignedOut;
import org.doorstep.app.origins.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a tablet is told when the way to the sync server is broken: always problem details, never a page. */
@Component
class RelayFailures implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Logger LOG = LoggerFactory.getLogger(RelayFailures.class);
    private static final String RETRY_AFTER_SECONDS = "30";

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (SignedOut signedOut) {
            return problem(HttpStatus.UNAUTHORIZED, "signed-out", signedOut);
        } catch (IssuerAway away) {
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "issuer-away", away);
        } catch (ResourceAccessException | IOException away) {
            LOG.warn("The sync server does not answer: {}", away.getClass().getSimpleName());
            return syncServerAway();
        }
    }

    private static ServerResponse syncServerAway() {
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "sync-away",
                "The record store does not answer. Nothing is lost. Doorstep tries again by itself.");
    }

    private static ServerResponse problem(HttpStatus status, String type, RuntimeException said) {
        return answer(status, type, String.valueOf(said.getMessage()));
    }

    private static ServerResponse answer(HttpStatus status, String type, String sentence) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> {
                    if (status == HttpStatus.SERVICE_UNAVAILABLE)
                        headers.put("Retry-After", List.of(RETRY_AFTER_SECONDS));
                })
                .body(Problems.of(status, type, sentence));
    }
}
