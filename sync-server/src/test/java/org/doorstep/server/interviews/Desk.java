package org.doorstep.server.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.MovableClock;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import tools.jackson.databind.JsonNode;

/** Ana of Grace's team, and Omar, who manages another. What Ana's tablet sends is followed before this goes on. */
final class Desk implements AutoCloseable {
    static final String BOARD = "/api/v1/office/missing";

    final MovableClock clock = new MovableClock();
    final District district;
    final Person ana;
    final Person grace;
    final Person omar;
    private int number;

    Desk(Path data, String... settings) {
        district = new District(RunningServer.over(data, clock, settings));
        ana = works("ana", "Ana Reid", "t-1", Role.WORKER);
        grace = works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        omar = works("omar", "Omar Vance", "t-2", Role.MANAGER);
    }

    private Person works(String username, String name, String team, Role role) {
        var person = district.server().person(username, role);
        district.office().addWorker(person.worker(), name, new TeamId(team), List.of(role));
        return person;
    }

    String child(String name) {
        return district.child(name, ana.worker().value());
    }

    Ink tablet() {
        return district.tabletOf(ana.worker().value());
    }

    String record(String of) {
        return "r-" + of + "-" + ++number;
    }

    Instant ago(Duration passed) {
        return clock.instant().minus(passed);
    }

    /** Gone for twelve hours and back for so long. */
    String back(String child, Duration forSoLong, String more) {
        var record = record("episode");
        var document = "{'kind':'MISSING','startedAt':'%s','returnedAt':'%s'%s}"
                .formatted(ago(forSoLong.plusHours(12)), ago(forSoLong), more);
        sends(tablet(), "episode", record, child, document);
        return record;
    }

    /** Held so long ago, about these returns. */
    String interview(String child, Duration ago, String more, String... episodes) {
        var record = record("interview");
        var about = String.join(
                ",",
                List.of(episodes).stream()
                        .map(one -> "'" + one + "':{'heldFor':true}")
                        .toList());
        sends(
                tablet(),
                "interview",
                record,
                child,
                "{'heldAt':'%s','episodes':{%s},'interviewer':{'name':'Riz Malik','role':'MISSING_TEAM'}%s}"
                        .formatted(ago(ago), about, more));
        return record;
    }

    String sends(Ink tablet, String type, String record, String child, String document) {
        return arrives(tablet, tablet.document(type, record, child, document.replace('\'', '"')));
    }

    String arrives(Ink tablet, String sealed) {
        var result = district.push(tablet, sealed).results().getFirst();
        assertThat(result.verdict())
                .as(String.valueOf(result.sentence()))
                .isIn(Verdict.APPLIED, Verdict.MERGED, Verdict.CONFLICTED);
        followed();
        return sealed;
    }

    private void followed() {
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

    List<JsonNode> rows(Person reader, String child) {
        return answer(reader, BOARD)
                .path("rows")
                .valueStream()
                .filter(row -> row.get("childId").asString().equals(child))
                .toList();
    }

    JsonNode row(String child, String record) {
        return rows(grace, child).stream()
                .filter(row -> row.get("recordId").asString().equals(record))
                .findFirst()
                .orElseThrow();
    }

    JsonNode measures(Person reader, int days) {
        var today = LocalDate.ofInstant(clock.instant(), Measuring.WHERE_CHILDREN_LIVE);
        return answer(reader, BOARD + "/measures?from=" + today.minusDays(days) + "&to=" + today);
    }

    private static JsonNode answer(Person reader, String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer);
    }

    @Override
    public void close() {
        district.close();
    }
}
