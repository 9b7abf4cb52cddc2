package org.doorstep.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.Person.okText;
import static org.doorstep.server.copies.AmarasInterview.HARM;
import static org.doorstep.server.copies.CopyAsks.ask;
import static org.doorstep.server.copies.CopyAsks.officer;
import static org.doorstep.server.copies.CopyAsks.overriding;
import static org.doorstep.server.copies.CopyAsks.reader;
import static org.doorstep.server.copies.CopyAsks.with;
import static org.doorstep.server.copies.CopyOffice.OFFICE;

import java.nio.file.Path;
import org.doorstep.server.Person;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What nobody decides alone about a copy of what Amara told: a manager who did not ask says it, and why. */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class CopyPermissionsTests {
    @TempDir
    static Path data;

    static CopyOffice office;

    private AmarasInterview amara;

    @BeforeAll
    static void start() {
        office = new CopyOffice(data);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void amaraCameBackAndTold() {
        amara = office.amaraTold();
    }

    @ParameterizedTest
    @CsvSource({"K.B., Northern Police", "Kyle Browne, Northern Police", "Kyle, Northern Police"})
    void whoMayBeHimByInitialsOrASlipWaitsForAManagerWhoSaysHowSheKnows(String name, String force) {
        var reader = reader("POLICE", name, force);
        assertThat(amara.make(office.grace, ask(reader)).statusCode())
                .as("nor by herself")
                .isEqualTo(409);

        var id = ok(amara.asks(office.grace, ask(reader), "She is the officer in the case"))
                .get("id")
                .asString();
        assertThat(office.decide(office.grace, id, true, "I know her").statusCode())
                .isEqualTo(403);
        ok(office.decide(office.hugo, id, true, "I rang the station"));

        ok(amara.make(office.grace, ask(reader)));
        assertThat(office.district
                        .jdbc()
                        .sql("SELECT not_the_same FROM interview_copy WHERE record_id = ?")
                        .param(amara.record)
                        .query(String.class)
                        .single())
                .isEqualTo("I rang the station");
    }

    @Test
    void aManagersOverrideNeedsAReasonAndAnotherPersonAndTheChildMustBeTold() {
        var ask = overriding(ask(officer()));
        assertThat(amara.make(office.grace, ask).statusCode())
                .as("a manager by herself")
                .isEqualTo(409);
        assertThat(amara.asks(office.ana, ask, " ").statusCode()).isEqualTo(400);
        var id = ok(amara.asks(office.ana, ask, "The police need the address"))
                .get("id")
                .asString();

        assertThat(office.decide(office.ana, id, true, "Mine").statusCode())
                .as("the asker, and no manager")
                .isEqualTo(403);
        assertThat(office.decide(office.omar, id, true, "Not hers").statusCode())
                .as("another team's")
                .isEqualTo(404);
        assertThat(office.decide(office.grace, id, true, " ").statusCode())
                .as("no reason")
                .isEqualTo(400);
        assertThat(amara.make(office.ana, ask).statusCode())
                .as("not decided yet")
                .isEqualTo(409);
        assertThat(waiting(office.grace, id).get("mayDecide").asBoolean()).isTrue();
        assertThat(waiting(office.ana, id).get("mayDecide").asBoolean()).isFalse();
        assertThat(okText(office.grace.get(OFFICE + "copy-permissions/" + id + "/preview")))
                .as("she reads what would go out")
                .contains(HARM);
        assertThat(office.omar
                        .get(OFFICE + "copy-permissions/" + id + "/preview")
                        .statusCode())
                .isEqualTo(404);
        ok(office.decide(office.grace, id, true, "He may hurt somebody else there"));
        assertThat(office.decide(office.hugo, id, false, "Too late").statusCode())
                .isEqualTo(409);

        var made = okText(amara.make(office.ana, ask));
        assertThat(made).contains(HARM);
        assertThat(District.json(made).at("/row/shared").asInt()).isEqualTo(1);
        var telling = amara.telling(office.ana);
        assertThat(telling.get("reason").asString()).isEqualTo("He may hurt somebody else there");
        assertThat(telling.get("by").asString()).isEqualTo("Grace Lindqvist");
        assertThat(telling.at("/what/0/words").asString()).isEqualTo("nobody is told about the flat");
        assertThat(amara.noticesOf(office.ana))
                .anyMatch(one -> one.contains("Priya Shah") && one.contains("He may hurt somebody"));
    }

    @Test
    void whatWasDecidedHoldsForThatReaderThatMuchAndTheInterviewAsItStoodOnly() {
        var ask = overriding(ask(officer()));
        var id = ok(amara.asks(office.ana, ask, "They need it")).get("id").asString();
        ok(office.decide(office.grace, id, true, "They do"));

        var other = overriding(ask(reader("POLICE", "Owen Price", "Northern Police")));
        assertThat(amara.make(office.ana, other).statusCode())
                .as("another officer")
                .isEqualTo(409);
        assertThat(amara.make(office.ana, with(ask, "texts", true)).statusCode())
                .as("more of it")
                .isEqualTo(409);

        amara.changes("{\"analysis\": \"Read again.\"}");
        assertThat(amara.make(office.ana, ask).statusCode())
                .as("it has changed")
                .isEqualTo(409);
        assertThat(amara.make(office.ana, with(ask, "revision", 2)).statusCode())
                .isEqualTo(409);
        assertThat(okText(office.grace.get(OFFICE + "copy-permissions"))).doesNotContain(id);
    }

    @Test
    void whatWasDeclinedStaysHereAndSaysWhy() {
        var ask = with(ask(officer()), "texts", true);
        var id =
                ok(amara.asks(office.ana, ask, "They need her words")).get("id").asString();
        ok(office.decide(office.grace, id, false, "Her brother is in them"));

        assertThat(amara.make(office.ana, ask).statusCode()).isEqualTo(409);
        var seen = okText(amara.preview(office.ana, ask));
        assertThat(seen).contains("Her brother is in them");
        assertThat(District.json(seen).get("mayBeMade").asBoolean()).isFalse();
    }

    private static JsonNode waiting(Person who, String id) {
        return ok(who.get(OFFICE + "copy-permissions"))
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
