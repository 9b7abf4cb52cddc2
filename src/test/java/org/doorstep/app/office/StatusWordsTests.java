package org.doorstep.app.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusWordsTests {
    @Test
    void whoReadsAtNightReadsALegalStatusInWordsWithItsCode() {
        assertThat(StatusWords.of("V2")).isEqualTo("accommodated under section 20 (V2)");
        assertThat(StatusWords.of("C2")).isEqualTo("full care order (C2)");
    }

    @Test
    void anotherCodeReadsAsWordsAndAnUnknownOneIsNotMadeUp() {
        assertThat(StatusWords.of("EMOTIONAL_ABUSE")).isEqualTo("emotional abuse");
        assertThat(StatusWords.of("X9")).isEqualTo("X9");
    }
}
