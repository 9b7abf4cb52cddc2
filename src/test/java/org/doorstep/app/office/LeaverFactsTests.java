package org.doorstep.app.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.visit.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class LeaverFactsTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void allThatWasRecordedWithACareLeaverIsSaidInWordsWithTheCodesOfTheYearlyReturn() {
        assertThat(LeaverFacts.sentences(sample("with-a-care-leaver")))
                .containsExactly(
                        "In touch (IN_TOUCH YES).",
                        "Home: independent living, suitable (ACCOM U1). Dry, locks, and a bus to college. “I sleep"
                                + " here.” Since Monday 2 November 2026. The council provides it.",
                        "Does: other education, part time (ACTIV P2).",
                        "Staying put: decided against. Wanted a door of their own.",
                        "Health passport handed over on Friday 20 November 2026.",
                        "Has: National Insurance number, bank account. Has not: passport.",
                        "Helped to write this.",
                        "May be read by: college or work. Not to be read by: family.",
                        "Registered with a GP. No dentist. Last dental check: Tuesday 2 September 2025.");
    }

    @Test
    void custodyAndNoFixedHomeAreUnsuitableWhateverWasJudged() {
        assertThat(LeaverFacts.sentences(with("accommodation", Map.of("kind", "S", "suitable", "YES"))))
                .containsExactly("Home: no fixed home, unsuitable (ACCOM S2).");
        assertThat(LeaverFacts.sentences(with("accommodation", Map.of("kind", "W"))))
                .containsExactly("Home: bed and breakfast, not judged yet (ACCOM W).");
    }

    @Test
    void whatANewerTabletRecordedIsPassedOverAndNeverAnErrorPage() {
        assertThat(LeaverFacts.sentences(with("activity", "Q9"))).isEmpty();
        assertThat(LeaverFacts.sentences(with("documents", Map.of("LIBRARY_CARD", "YES", "PASSPORT", "YES"))))
                .containsExactly("Has: passport.");
        assertThat(LeaverFacts.sentences(with("accommodation", Map.of("kind", "Q", "why", "A boat."))))
                .containsExactly("Home: of a kind that a newer Doorstep knows. A boat.");
    }

    @Test
    void anAdultWhoWasSeenIsNotCalledAChildAndNotHeldAgainstRegulation29() {
        assertThat(VisitFacts.sentences(sample("with-a-care-leaver"), Map.of())).contains("The young person was seen.");
        assertThat(VisitFacts.sentences(sample("in-custody-from-paper"), Map.of()))
                .contains("The young person was seen, not in private: there was no private space. The visits hall, an"
                        + " officer two tables away.");
    }

    @Test
    void whatTwoPeopleSaidDifferentlyOfATargetIsToldInWords() {
        var target = Map.of("words", "My own chair.", "progress", 25, "who", "Jordan");
        assertThat(LeafWords.name("/leaver/targets/t1")).isEqualTo("A target");
        assertThat(LeafWords.value("/leaver/targets/t1", target)).isEqualTo("“My own chair.” 25 of 100. By Jordan.");
        assertThat(LeafWords.value("/leaver/activity", "F4")).isEqualTo("Does: apprenticeship, full time (ACTIV F4).");
        assertThat(LeafWords.value("/leaver/sharing/FAMILY", "NO")).isEqualTo("Not to be read by: family.");
    }

    private static Visit sample(String name) {
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var folder = root.resolve("contract/samples/visit");
        var text = JSON.readTree(folder.resolve(name + ".json").toFile());
        return VisitDocument.read(JSON.convertValue(text, new TypeReference<>() {}))
                .orElseThrow();
    }

    private static Visit with(String part, Object value) {
        return VisitDocument.read(Map.of("contactId", "k-1", "purpose", "CL", "leaver", Map.of(part, value)))
                .orElseThrow();
    }
}
