package org.doorstep.server.lonework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.doorstep.contract.lonework.VisitPlans;
import org.doorstep.server.Person;
import org.doorstep.server.Tablet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One visit of a worker's, as her tablet tells of it. */
final class Outing {
    private static final JsonMapper JSON = new JsonMapper();

    final String contact = "k-" + UUID.randomUUID();
    private final Tablet tablet;
    private final ObjectNode plan = JSON.createObjectNode();

    private Outing(Tablet tablet) {
        this.tablet = tablet;
    }

    /** Not told yet. */
    static Outing of(Tablet tablet, Clock clock, Duration away, String child) {
        var outing = new Outing(tablet);
        var now = clock.instant();
        outing.plan
                .put("device", tablet.id().value())
                .put("version", 0)
                .put("sentAt", now.toString())
                .put("setOutAt", now.toString())
                .put("backBy", now.plus(away).toString());
        outing.plan.putArray("children").add(child);
        outing.plan.putArray("addresses").add("a-1");
        return outing;
    }

    Instant backBy() {
        return Instant.parse(plan.get("backBy").asString());
    }

    /** Tells the next thing; the server's answer about this visit. */
    JsonNode tells(Clock clock, Map<String, Instant> changed) {
        changed.forEach((name, at) -> plan.put(name, at.toString()));
        plan.put("version", plan.get("version").asInt() + 1)
                .put("sentAt", clock.instant().toString());
        return again();
    }

    JsonNode tells(Clock clock) {
        return tells(clock, Map.of());
    }

    /** The very same request once more, as when its answer was lost. */
    JsonNode again() {
        var answer = tablet.send("PUT", VisitPlans.PATH + "/" + contact, plan.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer)
                .get("plans")
                .valueStream()
                .filter(one -> one.get("contactId").asString().equals(contact))
                .findFirst()
                .orElseThrow();
    }

    /** What she would send now, for a test that spoils it. */
    ObjectNode asItWouldBeSent() {
        return plan.deepCopy().put("version", plan.get("version").asInt() + 1);
    }
}
