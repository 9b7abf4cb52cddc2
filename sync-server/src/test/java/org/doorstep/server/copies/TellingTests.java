package org.doorstep.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.copies.CopyAsks.ask;
import static org.doorstep.server.copies.CopyAsks.officer;
import static org.doorstep.server.copies.CopyAsks.overriding;
import static org.doorstep.server.copies.CopyAsks.with;
import static org.doorstep.server.copies.CopyOffice.OFFICE;
import static org.doorstep.server.copies.CopyOffice.today;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.server.Person;
import org.doorstep.server.sync.District;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Grace let the police have what Amara asked not to share. Ana, who holds Amara, must tell her. */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class TellingTests {
    private static final String WHY = "He may hurt somebody else there";

    @TempDir
    static Path data;

    static CopyOffice office;
    static District district;
    static Person ana;
    static Person ben;
    static Person grace;
    static Person omar;

    private String amara = "";
    private String record = "";
    private String copy = "";

    @BeforeAll
    static void start() {
        office = new CopyOffice(data);
        district = office.district;
        ana = office.ana;
        ben = office.ben;
        grace = office.grace;
        omar = office.omar;
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void whatSheKeptBackIsInACopyForThePolice() {
        var told = office.amaraTold();
        amara = told.amara;
        record = told.record;
        var ask = overriding(with(ask(officer()), "parts", List.of("HARM")));
        var permission = ok(told.asks(ana, ask, "They need it"));
        ok(office.decide(grace, permission.get("id").asString(), true, WHY));
        copy = ok(told.make(ana, ask)).at("/row/id").asString();
    }

    @Test
    void isATaskOfTheWorkerWhoHoldsHerThatSaysWhatWithWhomAndWhy() {
        var task = task(ana);

        assertThat(task.get("kind").asString()).isEqualTo("TELL_CHILD");
        assertThat(task.get("owner").asString()).isEqualTo("Ana Reid");
        assertThat(task.get("what").asString())
                .contains("harm", "Priya Shah (Northern Police)", WHY)
                .doesNotContain("Amara")
                .doesNotContain("flat");
        assertThat(task.get("why").asString()).contains("a reason that the child is told", "5 working days");
        assertThat(task.get("opens").asBoolean()).isTrue();
        assertThat(tasks(ben, false)).as("not hers to tell").isEmpty();
        assertThat(tasks(omar, false)).as("another team's").isEmpty();
        assertThat(task(grace).get("owner").asString())
                .as("her manager sees who must")
                .isEqualTo("Ana Reid");
    }

    @Test
    void staysOpenUntilTheDayAndHowSheTookItAreWrittenDown() {
        assertThat(tell(ana, today(), "She nodded").statusCode())
                .as("not read yet")
                .isEqualTo(409);
        ok(ana.post(path("read"), Map.of()));

        assertThat(tell(ana, null, "She nodded").body()).contains("the day on which the child was told");
        assertThat(tell(ana, today(), " ").body()).contains("how the child took it");
        assertThat(tell(ana, today().plusDays(1), "She nodded").statusCode()).isEqualTo(400);
        assertThat(tell(ana, today().minusDays(1), "She nodded").body()).contains("before this was decided");
        assertThat(tell(omar, today(), "She nodded").statusCode()).isEqualTo(404);
        assertThat(tell(ben, today(), "She nodded").statusCode()).isEqualTo(404);
        assertThat(tasks(ana, false)).hasSize(1);

        ok(tell(ana, today(), "She was cross, then asked who reads it"));

        assertThat(tasks(ana, false)).isEmpty();
        var closed = tasks(grace, true).getFirst().get("closed");
        assertThat(closed.get("by").asString()).isEqualTo("Ana Reid");
        assertThat(closed.get("on").asString()).isEqualTo(today().toString());
        assertThat(closed.get("words").asString()).contains("She was cross");
        assertThat(ana.get(OFFICE + "tellings").body()).doesNotContain(record);
        assertThat(tell(ana, today(), "Again").statusCode()).as("once").isEqualTo(409);
        assertThat(district.count("SELECT count(*) FROM audit WHERE action = 'copy.told' AND record_id = ?", record))
                .isEqualTo(1);
        assertThat(noticesOf(grace)).anyMatch(one -> one.contains("has told the child") && one.contains("cross"));
    }

    @Test
    void standsOpenOnHerCardUntilThenWithoutWhatOrWithWhomAndNoVisitTicksItOff() {
        var id = task(ana).get("id").asString();
        district.server().part(Rebuild.class).all();
        assertThat(onTheCard().toString())
                .contains(id, "Tell Amara", "how Amara took it", "\"who\":\"Ana Reid\"")
                .doesNotContain("harm")
                .doesNotContain("Northern");

        var ink = district.tabletOf(ana.worker().value());
        district.push(ink, ink.visit(record + "-v", amara, "We talked.", change -> {
            var patch = (tools.jackson.databind.node.ObjectNode) change.get("patch");
            patch.set("earlierActions", District.json("{\"" + id + "\": \"DONE\"}"));
        }));
        district.server().part(Rebuild.class).all();
        assertThat(onTheCard().toString())
                .as("how she took it is not written yet")
                .contains(id);

        ok(ana.post(path("read"), Map.of()));
        ok(tell(ana, today(), "She nodded"));
        district.server().part(Rebuild.class).all();
        assertThat(onTheCard().toString()).doesNotContain(id);
    }

    @Test
    void goesToWhoeverHoldsHerNextAndToTheManagerWhileNobodyDoes() {
        district.office().allocate(new org.doorstep.contract.id.ChildId(amara), ben.worker(), today(), null);
        assertThat(task(ben).get("owner").asString()).isEqualTo("Ben Carter");
        assertThat(tasks(ana, false)).isEmpty();

        district.office().endAllocation(new org.doorstep.contract.id.ChildId(amara), ben.worker());
        assertThat(tasks(ben, false)).isEmpty();
        assertThat(task(grace).has("owner"))
                .as("she decided it, and nobody holds the child")
                .isFalse();
    }

    @Test
    void isListedForWhomItIsATaskAndNotForWhoOnlyHasHerOpen() {
        assertThat(listed(ben)).isFalse();
        ok(ben.post(OFFICE + "break-glass", Map.of("child", amara, "reason", "Her carer rang the office")));
        assertThat(ok(ben.get(OFFICE + "interviews")).toString())
                .as("she is open")
                .contains(record);

        assertThat(listed(ben)).as("and he tells her nothing").isFalse();
        assertThat(ben.post(path("read"), Map.of()).statusCode()).isEqualTo(404);
        assertThat(listed(ana)).isTrue();
        assertThat(listed(grace)).isTrue();
    }

    private boolean listed(Person who) {
        return ok(who.get(OFFICE + "tellings")).toString().contains(record);
    }

    @Test
    void isClosedWithItsReasonWhenTheCopyDoesNotGoOut() {
        ok(ana.post(OFFICE + "copies/" + copy + "/kept", Map.of("why", "The officer has left")));

        assertThat(tasks(ana, false)).isEmpty();
        assertThat(tasks(ana, true).getFirst().at("/closed/words").asString())
                .isEqualTo("There is nothing to tell: the copy did not go out. The officer has left");
    }

    private JsonNode onTheCard() {
        var body = district.jdbc()
                .sql("SELECT body FROM feed_item WHERE kind = 'CHILD' AND ref = ?")
                .param(amara)
                .query(String.class)
                .single();
        return District.json(body).at("/child/actions");
    }

    private String path(String act) {
        return OFFICE + "tasks/"
                + district.jdbc()
                        .sql("SELECT id FROM task WHERE record_id = ?")
                        .param(record)
                        .query(String.class)
                        .single()
                + "/" + act;
    }

    private HttpResponse<String> tell(Person who, @org.jspecify.annotations.Nullable LocalDate on, String how) {
        return who.post(path("close"), on == null ? Map.of("words", how) : Map.of("words", how, "on", on.toString()));
    }

    private JsonNode task(Person who) {
        var found = tasks(who, false);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<JsonNode> tasks(Person who, boolean closed) {
        return ok(who.get(OFFICE + "tasks?closed=" + closed))
                .valueStream()
                .filter(row -> row.get("recordId").asString().equals(record))
                .toList();
    }

    private List<String> noticesOf(Person who) {
        return district.jdbc()
                .sql("SELECT sentence FROM office_notice WHERE worker_id = ? AND child_id = ?")
                .params(who.worker().value(), amara)
                .query(String.class)
                .list();
    }
}
