package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Drafts;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A worker begins a visit on one tablet and goes on with it on another, over HTTP. */
class DraftsTests {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    static RunningServer server;
    static Tablet first;
    static Tablet second;
    static Tablet bens;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        var district = new District(server);
        var ana = server.person("ana");
        var ben = server.person("ben");
        for (var person : List.of(ana, ben))
            district.office().addWorker(person.worker(), "Somebody", new TeamId("t-1"), List.of(Role.WORKER));
        first = ana.enrols("Ana's tablet");
        second = ana.enrols("Ana's laptop");
        bens = ben.enrols("Ben's tablet");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasBegunOnOneTabletIsFoundOnHerOther() {
        var contact = fresh();
        assertThat(put(first, contact, 0, "{\"words\": \"Half a sentence\u2028\"}"))
                .isEqualTo("true 1");
        assertThat(put(first, contact, 1, "{\"words\": \"A whole one\"}")).isEqualTo("true 2");
        var listed = Person.json(second.get(ApiPaths.DRAFTS))
                .get("drafts")
                .valueStream()
                .filter(each -> each.get("contactId").asString().equals(contact))
                .toList();
        assertThat(listed).singleElement().satisfies(each -> {
            assertThat(each.get("label").asString()).isEqualTo("Ana's tablet");
            assertThat(each.get("version").asLong()).isEqualTo(2);
            assertThat(each.has("body")).isFalse();
        });
        var whole = Person.json(second.get(ApiPaths.DRAFTS + "/" + contact));
        assertThat(whole.get("body").asString()).isEqualTo("{\"words\": \"A whole one\"}");
    }

    @Test
    void aTabletThatDidNotKnowTheNewestVersionNeverReplacesIt() {
        var contact = fresh();
        put(first, contact, 0, "first");
        assertThat(put(second, contact, 0, "blind")).isEqualTo("false 1");
        assertThat(put(second, contact, 1, "second goes on")).isEqualTo("true 2");
        assertThat(put(first, contact, 1, "first too")).isEqualTo("false 2");
        assertThat(Person.json(first.get(ApiPaths.DRAFTS + "/" + contact))
                        .get("body")
                        .asString())
                .isEqualTo("second goes on");
        assertThat(put(first, contact, 2, "both in one")).isEqualTo("true 3");
        assertThat(put(first, contact, 2, "its answer was lost")).isEqualTo("true 4");
    }

    @Test
    void nobodyElseFindsThem() {
        var contact = fresh();
        put(first, contact, 0, "Ana's own words");
        assertThat(bens.get(ApiPaths.DRAFTS + "/" + contact).statusCode()).isEqualTo(404);
        assertThat(bens.get(ApiPaths.DRAFTS).body()).doesNotContain(contact);
        assertThat(put(bens, contact, 0, "Ben's own")).isEqualTo("true 1");
        assertThat(bens.send("DELETE", ApiPaths.DRAFTS + "/" + contact, "").statusCode())
                .isEqualTo(200);
        assertThat(Person.json(first.get(ApiPaths.DRAFTS + "/" + contact))
                        .get("body")
                        .asString())
                .isEqualTo("Ana's own words");
    }

    @Test
    void finishedOrThrownAwayItIsGoneAndAskingTwiceIsTheSame() {
        var contact = fresh();
        put(first, contact, 0, "words");
        for (int i = 0; i < 2; i++)
            assertThat(first.send("DELETE", ApiPaths.DRAFTS + "/" + contact, "").statusCode())
                    .isEqualTo(200);
        assertThat(second.get(ApiPaths.DRAFTS + "/" + contact).statusCode()).isEqualTo(404);
    }

    @Test
    void theLimitsAreKept() {
        assertThat(answer(second, fresh(), 0, "x".repeat(Drafts.BYTES_MAX)).statusCode())
                .isEqualTo(200);
        assertThat(answer(second, fresh(), 0, "x".repeat(Drafts.BYTES_MAX + 1)).statusCode())
                .isEqualTo(413);
        assertThat(answer(second, "not%20a%20name", 0, "x").statusCode()).isEqualTo(404);
        for (int i = 0; i < Drafts.COUNT_MAX; i++) answer(bens, fresh(), 0, "x");
        var oneTooMany = answer(bens, fresh(), 0, "x");
        assertThat(oneTooMany.statusCode()).isEqualTo(409);
        assertThat(Person.json(oneTooMany).get("type").asString()).isEqualTo("urn:doorstep:too-many-drafts");
    }

    private static String fresh() {
        return "k-" + UUID.randomUUID();
    }

    private static String put(Tablet tablet, String contact, long basedOn, String body) {
        var answer = answer(tablet, contact, basedOn, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var reply = Person.json(answer);
        return reply.get("kept").asBoolean() + " " + reply.get("version").asLong();
    }

    private static HttpResponse<String> answer(Tablet tablet, String contact, long basedOn, String body) {
        var draft = JSON.createObjectNode()
                .put("device", tablet.id().value())
                .put("basedOn", basedOn)
                .put("savedAt", "2026-11-23T14:03:00.123Z")
                .put("openedAt", "2026-11-23T13:58:00Z")
                .put("body", body);
        draft.putArray("children").add("c-1");
        return tablet.send("PUT", ApiPaths.DRAFTS + "/" + contact, JSON.writeValueAsString(draft));
    }
}
