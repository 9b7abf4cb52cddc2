package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ana of Grace's team, and Omar, who manages another. What Ana's tablet sends is followed before this goes on. */
final class Team implements AutoCloseable {
    static final String TASKS = ApiPaths.OFFICE + "/tasks";

    final District district;
    final Person ana;
    final Person grace;
    final Person omar;
    private int number;

    Team(Path data, String... settings) {
        district = new District(RunningServer.over(data, settings));
        ana = district.works("ana", "Ana Reid", "t-1", Role.WORKER);
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        omar = district.works("omar", "Omar Vance", "t-2", Role.MANAGER);
    }

    /** A child of Ana's. */
    String child() {
        return district.child("Amara", ana.worker().value());
    }

    /** Her tablet, with her present caseload. */
    Ink tablet() {
        return district.tabletOf(ana.worker().value());
    }

    String record() {
        return "r-task-" + ++number;
    }

    static Instant daysAgo(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A visit whose document is as usual but for these members; {@code null} takes one out. */
    String visited(Ink tablet, String record, String child, Instant startedAt, String but) {
        var sealed = tablet.visit(record, child, "calm", change -> {
            var doc = (ObjectNode) change.get("patch");
            ((ObjectNode) doc.get("attempt")).put("startedAt", startedAt.toString());
            District.json(but).properties().forEach(each -> {
                if (each.getValue().isNull()) doc.remove(each.getKey());
                else doc.set(each.getKey(), each.getValue());
            });
        });
        return arrives(tablet, sealed);
    }

    /** Of a new child, today. */
    String shows(String but) {
        var child = child();
        var record = record();
        visited(tablet(), record, child, daysAgo(0), but);
        return record;
    }

    /** An attempt that failed. */
    String nobodyMet(Ink tablet, String record, String child, int daysAgo, String reason) {
        return visited(tablet, record, child, daysAgo(daysAgo), """
                {"seen": null, "quotes": null, "attempt":
                 {"outcome": "DID_NOT_TAKE_PLACE", "startedAt": "%s", "reason": "%s"}}
                """.formatted(daysAgo(daysAgo), reason));
    }

    /** Handed in, part of its record, and followed. */
    String arrives(Ink tablet, String sealed) {
        var result = district.push(tablet, sealed).results().getFirst();
        assertThat(result.verdict())
                .as(String.valueOf(result.sentence()))
                .isIn(Verdict.APPLIED, Verdict.MERGED, Verdict.CONFLICTED);
        followed();
        return sealed;
    }

    void followed() {
        var end = district.count("SELECT coalesce(max(seq), 0) FROM change");
        while (district.count("SELECT position FROM visits_position") < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What the manager sees of a record among her open tasks. */
    List<JsonNode> open(Person manager, String record) {
        return of(manager.get(TASKS + "?closed=false"), record);
    }

    List<JsonNode> closed(Person manager, String record) {
        return of(manager.get(TASKS + "?closed=true"), record);
    }

    /** Its only open task. */
    JsonNode task(Person manager, String record) {
        var open = open(manager, record);
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    List<String> kinds(String record) {
        return open(grace, record).stream()
                .map(task -> task.get("kind").asString())
                .sorted()
                .toList();
    }

    HttpResponse<String> read(Person manager, JsonNode task) {
        return manager.post(TASKS + "/" + task.get("id").asString() + "/read", Map.of());
    }

    HttpResponse<String> close(Person manager, JsonNode task, Map<String, ?> closing) {
        return manager.post(TASKS + "/" + task.get("id").asString() + "/close", closing);
    }

    static List<JsonNode> of(HttpResponse<String> list, String record) {
        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        return Person.json(list)
                .valueStream()
                .filter(row -> row.get("recordId").asString().equals(record))
                .toList();
    }

    @Override
    public void close() {
        district.close();
    }
}
