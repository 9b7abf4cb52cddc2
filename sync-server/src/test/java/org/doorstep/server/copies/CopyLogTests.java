package org.doorstep.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.Person.okText;
import static org.doorstep.server.copies.CopyAsks.ask;
import static org.doorstep.server.copies.CopyAsks.officer;
import static org.doorstep.server.copies.CopyAsks.overriding;
import static org.doorstep.server.copies.CopyOffice.OFFICE;
import static org.doorstep.server.copies.CopyOffice.today;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What became of each copy of what Amara told, written down and read by her team alone. */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class CopyLogTests {
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

    @Test
    void theLogSaysWhatWentToWhomHowWhenAndByWhom() {
        var made = ok(amara.make(office.ana, ask(officer())));
        var id = made.at("/row/id").asString();
        assertThat(office.post(office.ana, id, "received", on(today())).statusCode())
                .as("not sent yet")
                .isEqualTo(409);
        assertThat(office.post(office.ana, id, "sent", Map.of("how", "SECURE_MAIL"))
                        .statusCode())
                .isEqualTo(400);

        ok(office.post(office.ana, id, "sent", Map.of("how", "SECURE_MAIL", "on", today().toString())));
        ok(office.post(office.grace, id, "received", on(today())));
        assertThat(office.post(office.ana, id, "sent", Map.of("how", "POST", "on", today().toString()))
                        .statusCode())
                .as("once")
                .isEqualTo(409);
        assertThat(office.post(office.ana, id, "kept", Map.of("why", "Not needed"))
                        .statusCode())
                .isEqualTo(409);

        var row = ok(office.grace.get(OFFICE + "children/" + amara.amara + "/copies"))
                .get(0);
        assertThat(row.at("/recipient/name").asString()).isEqualTo("Priya Shah");
        assertThat(row.at("/out/how").asString()).isEqualTo("SECURE_MAIL");
        assertThat(row.at("/out/by").asString()).isEqualTo("Ana Reid");
        assertThat(row.get("receivedOn").asString()).isEqualTo(today().toString());
        assertThat(row.get("hash").asString()).hasSize(64);
        assertThat(strings(row.get("parts"))).contains("HARM", "WORDS");
        assertThat(ok(office.ana.get(OFFICE + "copies/" + id)).get("page")).isEqualTo(made.get("page"));
        for (var action : List.of("copy.make.police", "copy.sent", "copy.read"))
            assertThat(amara.audited(office.ana, action, "DONE")).as(action).isEqualTo(1);
        assertThat(amara.audited(office.grace, "copy.received", "DONE")).isEqualTo(1);
    }

    @Test
    void aCopyThatStaysHereSaysWhyAndThereIsNothingToTellAboutIt() {
        var ask = overriding(ask(officer()));
        ok(office.decide(
                office.grace,
                ok(amara.asks(office.ana, ask, "They need it")).get("id").asString(),
                true,
                "They do"));
        var id = ok(amara.make(office.ana, ask)).at("/row/id").asString();
        var telling = amara.telling(office.ana).get("id").asString();

        assertThat(office.post(office.ana, id, "kept", Map.of("why", " ")).statusCode())
                .isEqualTo(400);
        ok(office.post(office.ana, id, "kept", Map.of("why", "The officer has left")));

        assertThat(okText(office.ana.get(OFFICE + "tellings"))).doesNotContain(telling);
        assertThat(okText(office.ana.get(OFFICE + "children/" + amara.amara + "/copies")))
                .contains("The officer has left");
    }

    @Test
    void forAnotherTeamThereIsNoInterviewNoCopyAndNoLog() {
        var id = ok(amara.make(office.ana, ask(officer()))).at("/row/id").asString();

        assertThat(okText(office.ana.get(OFFICE + "interviews"))).contains(amara.record, "Imani Cole");
        assertThat(okText(office.omar.get(OFFICE + "interviews"))).doesNotContain(amara.record);
        assertThat(amara.desk(office.omar).statusCode()).isEqualTo(404);
        assertThat(amara.preview(office.omar, ask(officer())).statusCode()).isEqualTo(404);
        assertThat(amara.make(office.omar, ask(officer())).statusCode()).isEqualTo(404);
        assertThat(office.omar.get(OFFICE + "copies/" + id).statusCode()).isEqualTo(404);
        assertThat(office.omar
                        .get(OFFICE + "children/" + amara.amara + "/copies")
                        .statusCode())
                .isEqualTo(404);
        assertThat(office.post(office.omar, id, "sent", Map.of("how", "POST", "on", today().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(amara.audited(office.omar, "copy.desk", "REFUSED")).isEqualTo(1);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Map<String, Object> on(LocalDate day) {
        return Map.of("on", day.toString());
    }
}
