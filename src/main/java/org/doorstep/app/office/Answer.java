package org.doorstep.app.office;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.doorstep.app.login.IssuerAway;
import org.doorstep.app.login.SignedOut;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** What came of asking the sync server: the thing asked for, or a sentence for the person who asked. */
sealed interface Answer<T> {
    record Got<T>(T value) implements Answer<T> {}

    record Failed<T>(String sentence) implements Answer<T> {}

    String AWAY = "The record store does not answer. Nothing is lost. Try again in a minute.";

    static <T> Answer<T> of(Supplier<T> question) {
        try {
            return new Got<>(question.get());
        } catch (SignedOut | IssuerAway said) {
            return new Failed<>(String.valueOf(said.getMessage()));
        } catch (ResourceAccessException away) {
            return new Failed<>(AWAY);
        } catch (RestClientResponseException refused) {
            return new Failed<>(sentence(refused));
        } catch (RestClientException unreadable) {
            LoggerFactory.getLogger(Answer.class)
                    .warn("The sync server's answer could not be read: {}", unreadable.getClass());
            return new Failed<>("The record store gave an answer that this screen cannot read. Nothing is lost. If it"
                    + " happens again, tell the service desk.");
        }
    }

    default <R> Answer<R> map(Function<T, R> change) {
        return switch (this) {
            case Got<T>(var value) -> new Got<>(change.apply(value));
            case Failed<T>(var sentence) -> new Failed<>(sentence);
        };
    }

    default void either(Consumer<T> got, Consumer<String> failed) {
        switch (this) {
            case Got<T>(var value) -> got.accept(value);
            case Failed<T>(var sentence) -> failed.accept(sentence);
        }
    }

    private static String sentence(RestClientResponseException refused) {
        return switch (HttpStatus.valueOf(refused.getStatusCode().value())) {
            case UNAUTHORIZED -> "Your sign-in has ended. Reload this page to sign in again.";
            case FORBIDDEN -> detail(refused, "You may not see this. If you think you should, ask your manager.");
            case NOT_FOUND -> "There is nothing here, or it is not yours to see.";
            case BAD_REQUEST, CONFLICT, UNPROCESSABLE_CONTENT ->
                detail(refused, "That could not be saved as it stands.");
            case INSUFFICIENT_STORAGE -> "The record store is full and took nothing. Ring the service desk now.";
            default -> AWAY;
        };
    }

    private static String detail(RestClientResponseException refused, String otherwise) {
        var problem = problem(refused);
        return problem == null || problem.getDetail() == null ? otherwise : problem.getDetail();
    }

    private static @Nullable ProblemDetail problem(RestClientResponseException refused) {
        try {
            return refused.getResponseBodyAs(ProblemDetail.class);
        } catch (RestClientException | IllegalStateException notAProblem) {
            return null;
        }
    }
}
