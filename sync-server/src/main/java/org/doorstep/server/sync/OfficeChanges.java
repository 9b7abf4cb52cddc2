package org.doorstep.server.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.http.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the office writes is a change too: sealed as text in the name of a virtual device, then taken in like any other, so
 * that it is hashed, kept, audited and receipted, and reaches the tablets by the same way. What would be kept apart or
 * would have to wait is refused instead: the person is still at her screen and can be told.
 */
@Component
public class OfficeChanges {
    /** The device that seals what the office writes. It has no chain: its number is always 1 and nothing precedes it. */
    public static final DeviceId OFFICE = new DeviceId("office");

    /** In a patch a null means "delete"; the server's own mapper leaves nulls out. */
    private static final JsonMapper WITH_NULLS = new JsonMapper();

    private final CommitQueue commits;
    private final Intake intake;
    private final Receipts receipts;
    private final SealedReader reader;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;

    OfficeChanges(
            CommitQueue commits,
            Intake intake,
            Receipts receipts,
            SealedReader reader,
            Ids ids,
            Clock clock,
            JsonMapper json) {
        this.commits = commits;
        this.intake = intake;
        this.receipts = receipts;
        this.reader = reader;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Returns when all of them are on disk; all of them or none. They must be one author's.
     *
     * @throws Problem 409 with a sentence when one of them cannot become part of its record now: nothing was kept
     */
    public Push.Reply write(OfficeAct... acts) {
        var taken = commits.commit(() -> take(List.of(acts)));
        return new Push.Reply(taken.results(), receipts.sign(taken.receipt()), taken.device());
    }

    /** The same within the transaction of {@link CommitQueue}, for what must stand or fall with something else. */
    public Push.Result enter(OfficeAct act) {
        return take(List.of(act)).results().getFirst();
    }

    private Intake.Taken take(List<OfficeAct> acts) {
        var author = acts.getFirst().author();
        if (!acts.stream().allMatch(act -> act.author().equals(author)))
            throw new IllegalArgumentException("One person acts at a time");
        var sealed = acts.stream().map(this::seal).map(reader::read).toList();
        var taken = intake.take(new Handover(OFFICE, author, sealed));
        taken.results().forEach(OfficeChanges::mustHaveLanded);
        return taken;
    }

    static boolean wrote(Change change) {
        return change.device().equals(OFFICE);
    }

    private static void mustHaveLanded(Push.Result result) {
        var refused = "Nothing was changed. ";
        switch (result.verdict()) {
            case APPLIED, MERGED, CONFLICTED, DUPLICATE -> {}
            case HELD ->
                throw Problem.conflict(
                        "moved-on", refused + "Somebody has changed this meanwhile. Look at it again, then decide.");
            case QUARANTINED -> {
                var why = result.sentence() == null ? "" : result.sentence();
                throw Problem.conflict("not-taken", refused + why);
            }
        }
    }

    private String seal(OfficeAct act) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var change = json.createObjectNode()
                .put("changeId", ids.nextText())
                .put("device", OFFICE.value())
                .put("deviceSeq", 1)
                .put("recordId", act.record().value())
                .put("childId", act.child().value())
                .put("type", act.type())
                .put("schema", Change.SCHEMA);
        var head = act.head();
        if (head != null) change.set("base", json.createObjectNode().put("head", head.value()));
        change.set("patch", WITH_NULLS.valueToTree(act.patch()));
        sign(change, act.author(), act.happenedAt() == null ? now : act.happenedAt(), now);
        act.besides().forEach((member, value) -> change.set(member, json.valueToTree(value)));
        return json.writeValueAsString(change);
    }

    /** The office holds no caseload, so it names none: scope version 0. */
    private static void sign(ObjectNode change, WorkerId author, Instant happenedAt, Instant now) {
        change.put("author", author.value())
                .put("scopeVersion", 0)
                .put("happenedAt", happenedAt.toString())
                .put("capturedAt", now.toString())
                .put("sealedAt", now.toString());
    }
}
