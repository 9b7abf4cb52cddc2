package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.doorstep.server.http.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class AdmissionTests {
    @Test
    void whenTooManySendAtOnceTheOthersAreToldWhenToReturn() {
        var admission = new Admission(1);
        var refusal =
                catchThrowableOfType(Problem.class, () -> admission.admit(() -> admission.admit(() -> "one too many")));
        assertThat(refusal.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refusal.retryAfter()).isPositive();
        assertThat(admission.admit(() -> "the next")).isEqualTo("the next");
    }
}
