package org.doorstep.server.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.office.Copies.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a copy is looked through as text, because whatever is in it reaches somebody. */
class SelectionTests {
    private static final JsonNode INTERVIEW = new JsonMapper().readTree("""
            {"heldAt": "2026-11-20T15:00:00Z", "place": "Her school", "alone": "YES", "agreedToSharing": "NO",
             "interviewer": {"name": "Imani Cole", "role": "MISSING_TEAM"},
             "keepBack": {"k1": {"what": "HARM", "words": "do not tell about the flat"}},
             "before": {"happening": "We had shouted", "whoKnew": "Tia knew"},
             "push": {"P01_CONFLICT_AT_HOME": "YES"}, "pull": {}, "places": {"UNKNOWN_ADULT": "YES"},
             "during": {"slept": "In a flat"}, "substances": "NO",
             "people": {"p1": {"name": "Kyle", "harmed": "YES", "adult": "YES"}},
             "harm": {"hurt": "YES", "what": "He pushed me"}, "risks": {"R06_PHYSICAL_INJURY": "YES"},
             "after": {"injuries": "A sore wrist", "feelings": "Tired"},
             "quotes": {"q1": {"words": "I was cold", "how": "SAID", "heardBy": "Imani Cole"}},
             "riskAfter": "HIGH", "analysis": "She was hurt by Kyle",
             "actions": {"a1": {"kind": "STRATEGY_DISCUSSION", "what": "About the wrist", "who": "Ana"}},
             "ofANewerTablet": {"secret": "new"}}
            """);

    @Test
    void withoutAPartThePageHoldsTheFactsAndNothingOfWhatSheTold() {
        var page = page(EnumSet.noneOf(Part.class), Set.of(), true);

        assertThat(page).contains("Imani Cole").contains("heldAt");
        for (var hers : List.of("shouted", "Kyle", "flat", "wrist", "cold", "HIGH", "STRATEGY", "P01", "school", "new"))
            assertThat(page).doesNotContain(hers);
    }

    @Test
    void noCopySaysWhatSheKeptBackOrThatSheDidNotAgreeEvenWithEverythingInIt() {
        var page = page(EnumSet.allOf(Part.class), Set.of(), true);

        assertThat(page)
                .contains("He pushed me", "In a flat", "I was cold", "She was hurt by Kyle", "STRATEGY_DISCUSSION")
                .doesNotContain("keepBack")
                .doesNotContain("do not tell")
                .doesNotContain("agreedToSharing")
                .doesNotContain("ofANewerTablet");
    }

    @Test
    void harmThatSheKeepsBackIsNotToldByWhatFollowedFromItEither() {
        var page = page(EnumSet.allOf(Part.class), Sections.keptBack(List.of("HARM")), false);

        assertThat(page)
                .contains("P01_CONFLICT_AT_HOME")
                .contains("\"adult\":\"YES\"")
                .doesNotContain("harm")
                .doesNotContain("R06")
                .doesNotContain("wrist")
                .doesNotContain("STRATEGY_DISCUSSION")
                .doesNotContain("hurt");
    }

    @Test
    void whileNobodyHasReadTheTextsForItNoTextIsOnThePage() {
        var kept = Sections.keptBack(List.of("WORDS"));

        var unread = page(EnumSet.allOf(Part.class), kept, false);
        var read = page(EnumSet.allOf(Part.class), kept, true);

        assertThat(unread)
                .contains("UNKNOWN_ADULT", "HIGH", "Imani Cole", "\"hurt\":\"YES\"")
                .doesNotContain("flat")
                .doesNotContain("Kyle")
                .doesNotContain("Ana")
                .doesNotContain("Tired");
        assertThat(read).contains("In a flat", "She was hurt by Kyle").doesNotContain("cold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL_ACCOUNT", "OTHER", "A_SECTION_OF_A_NEWER_TABLET"})
    void whatCannotBeFoundOnThePageKeepsBackAllThatSheTold(String code) {
        var page = page(EnumSet.allOf(Part.class), Sections.keptBack(List.of(code)), false);

        for (var hers :
                List.of("shouted", "Tia", "Kyle", "flat", "pushed", "wrist", "Tired", "cold", "P01", "R06", "UNKNOWN"))
            assertThat(page).doesNotContain(hers);
        assertThat(page).contains("HIGH");
    }

    private static String page(Set<Part> parts, Set<String> keptBack, boolean texts) {
        return new Selection(parts, keptBack, texts).of(INTERVIEW).toString();
    }
}
