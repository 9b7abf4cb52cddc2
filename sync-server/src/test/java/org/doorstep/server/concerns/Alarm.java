package org.doorstep.server.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One concern of a worker's, as her tablet tells of it. */
final class Alarm {
    static final String WHAT = "He does not dare to sleep when his uncle is there.";
    private static final JsonMapper JSON = new JsonMapper();

    final String record;
    private final Tablet tablet;
    private final ObjectNode said;

    /** @param child absent when it is about somebody on nobody's file */
    Alarm(Tablet tablet, Clock clock, @Nullable String child) {
        this("r-" + UUID.randomUUID(), tablet, JSON.createObjectNode());
        var now = clock.instant().toString();
        said.put("device", tablet.id().value()).put("sentAt", now);
        if (child != null) said.put("childId", child);
        var concern = said.putObject("concern").put("raisedAt", now).put("what", WHAT);
        if (child == null) concern.put("somebodyElse", "A small boy at number 12");
        concern.put("safeNow", "DO_NOT_KNOW");
    }

    private Alarm(String record, Tablet tablet, ObjectNode said) {
        this.record = record;
        this.tablet = tablet;
        this.said = said;
    }

    /** The same, told to another server of the same authority. */
    Alarm at(RunningServer other, Person sameOwner) {
        return new Alarm(record, tablet.at(other, sameOwner), said);
    }

    /** Tells it, once more where it was told before; the server's answer about it. */
    JsonNode tells() {
        var answer = sends(put -> {});
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return held(Person.json(answer));
    }

    /** What the server says of it when it is asked. */
    JsonNode hears() {
        return held(Person.json(tablet.get(Concerns.PATH)));
    }

    HttpResponse<String> sends(Consumer<ObjectNode> spoil) {
        var put = said.deepCopy();
        spoil.accept(put);
        return tablet.send("PUT", Concerns.PATH + "/" + record, put.toString());
    }

    private JsonNode held(JsonNode reply) {
        return reply.get("concerns")
                .valueStream()
                .filter(one -> one.get("recordId").asString().equals(record))
                .findFirst()
                .orElseThrow();
    }
}
