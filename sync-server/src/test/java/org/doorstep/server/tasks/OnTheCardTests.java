package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorstep.server.sync.District;
import org.junit.jupiter.api.Test;

/** What was said to be wrong on Amara's card, and what her card says by now. */
class OnTheCardTests {
    private static final String CARD = """
            {"livesAt": "a-1", "addresses": {"a-1": {"lines": "4 Elm Road"}},
             "placement": {"addressId": "a-1", "asOf": "2026-11-25"},
             "people": {"p-2": {"name": "Jean", "livesWithChild": true}, "p-1": {"name": "Abena"}},
             "safety": {"s-1": {"text": "A dog", "asOf": "2026-10-05"}},
             "language": {"first": "Twi", "interpreterNeeded": true}}
            """;

    @Test
    void aPersonAWarningAndALanguageAreToldApartByTheirOwnValues() {
        assertThat(saysStill("person/p-2", "", "{\"/people/p-2/livesWithChild\": \"true\"}"))
                .isTrue();
        assertThat(saysStill("person/p-2", "", "{\"/people/p-2/livesWithChild\": \"false\"}"))
                .isFalse();
        assertThat(saysStill("language", "", "{\"/language/interpreterNeeded\": \"true\", \"/language/note\": \"∅\"}"))
                .isTrue();
        assertThat(saysStill("safety/s-1", "2026-10-05", "{\"/safety/s-1/text\": \"A cat\"}"))
                .isFalse();
    }

    @Test
    void thatSomebodyIsMissingIsPutRightOnceAnybodyIsAdded() {
        assertThat(saysStill("people", "", "{\"/people\": \"p-1 p-2\"}")).isTrue();
        assertThat(saysStill("people", "", "{\"/people\": \"p-1\"}")).isFalse();
        assertThat(saysStill("safety", "", "{\"/safety\": \"∅\"}")).isFalse();
    }

    @Test
    void anotherAddressFromAListThatIsOlderPutsNothingRight() {
        var elsewhere = "{\"/addresses/a-1/lines\": \"22 Foundry Street\"}";
        assertThat(saysStill("home", "2026-11-24", elsewhere)).isFalse();
        assertThat(saysStill("home", "2026-11-25", elsewhere)).isFalse();
        assertThat(saysStill("home", "2026-11-26", elsewhere)).isTrue();
        assertThat(saysStill("safety/s-1", "2026-10-06", "{\"/safety/s-1/text\": \"A cat\"}"))
                .isTrue();
        assertThat(saysStill("worker", "2026-11-26", "{\"/worker\": \"Ana Reid\"}"))
                .as("the allocations are the office's own, and never old")
                .isFalse();
    }

    private static boolean saysStill(String fact, String asOf, String values) {
        var day = asOf.isEmpty() ? "" : ", \"asOf\": \"" + asOf + "\"";
        return new OnTheCard(District.json(CARD))
                .saysStill(District.json("{\"fact\": \"" + fact + "\"" + day + ", \"card\": " + values + "}"));
    }
}
