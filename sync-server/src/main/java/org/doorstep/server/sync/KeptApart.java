package org.doorstep.server.sync;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.server.merge.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is kept apart, for the room in which somebody decides about it. Who may see it is that room's affair. */
@Component
public class KeptApart {
    private static final String WAITS = "verdict = 'QUARANTINED' AND decision IS NULL";
    private static final String DECIDED = "decision IS NOT NULL";

    private final JdbcClient jdbc;
    private final SealedReader reader;
    private final Branches branches;
    private final Records records;
    private final Intake intake;
    private final Changes changes;
    private final Entitlement entitlement;
    private final Lines lines;

    KeptApart(
            JdbcClient jdbc,
            SealedReader reader,
            Branches branches,
            Records records,
            Intake intake,
            Changes changes,
            Entitlement entitlement,
            Lines lines) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.branches = branches;
        this.records = records;
        this.intake = intake;
        this.changes = changes;
        this.entitlement = entitlement;
        this.lines = lines;
    }

    /** What these workers wrote or handed in, and what is about these children, newest first. */
    public List<Kept> of(Set<WorkerId> workers, Set<ChildId> children, boolean decided, int limit) {
        if (workers.isEmpty() && children.isEmpty()) return List.of();
        return jdbc.sql("SELECT " + Kept.COLUMNS + " FROM change WHERE " + (decided ? DECIDED : WAITS)
                        + " AND (worker_id IN (:workers) OR author IN (:workers) OR child_id IN (:children))"
                        + " ORDER BY received_at DESC, hash LIMIT :limit")
                .param("workers", texts(workers))
                .param("children", texts(children))
                .param("limit", limit)
                .query(Kept::read)
                .list();
    }

    public List<Kept> all(boolean decided, int limit) {
        return jdbc.sql("SELECT " + Kept.COLUMNS + " FROM change WHERE " + (decided ? DECIDED : WAITS)
                        + " ORDER BY received_at DESC, hash LIMIT :limit")
                .param("limit", limit)
                .query(Kept::read)
                .list();
    }

    public Optional<Kept> find(String hash) {
        return jdbc.sql("SELECT " + Kept.COLUMNS
                        + " FROM change WHERE hash = :hash AND (verdict = 'QUARANTINED' OR decision IS NOT NULL)")
                .param("hash", hash)
                .query(Kept::read)
                .optional();
    }

    /** What the record would say, or nothing when the work cannot be read as a change of one. */
    public Optional<Reading> reading(Kept kept) {
        if (!(reader.read(kept.sealed()) instanceof Arrived.Readable readable)) return Optional.empty();
        if (entitlement.isMisfiled(readable.change())) return Optional.empty();
        var base = readable.change().base();
        var before = base == null
                ? Optional.<JsonNode>empty()
                : branches.find(Changes.baseId(base))
                        .map(branch -> branch.seenBy(readable.change(), isAsShown(readable.change())));
        var from = before.orElseGet(JsonNodeFactory.instance::objectNode);
        return Optional.of(new Reading(
                from, MergePatch.apply(from, readable.patch()), base == null, base != null && before.isEmpty()));
    }

    private boolean isAsShown(Change change) {
        return records.find(change.recordId().value())
                .map(head -> lines.isWhatWasShown(change, head))
                .orElse(true);
    }

    /** The record as it stands. */
    public Optional<Standing> record(RecordId record) {
        return records.find(record.value())
                .map(head -> new Standing(new ChildId(head.childId()), head.type(), new ChangeId(head.change())));
    }

    /** Within the writer's transaction: it becomes part of its record, whatever was objected to it; or says why not. */
    public Optional<String> takeIn(Kept kept) {
        return Optional.ofNullable(
                switch (intake.takeIn(kept.hash())) {
                    case Fate.Parked parked -> parked.sentence();
                    case Fate.Waiting waiting ->
                        "What it builds on is not in the record. Take that in first, or correct this.";
                    default -> {
                        decided(kept, QuarantineDecision.TAKEN_IN);
                        yield null;
                    }
                });
    }

    /** Within the writer's transaction. */
    public void decided(Kept kept, QuarantineDecision decision) {
        changes.decide(kept.hash(), decision);
    }

    /** A list for {@code IN}, which may not be empty. */
    private static List<String> texts(Collection<?> ids) {
        var texts = ids.stream().map(Object::toString).collect(Collectors.toList());
        if (texts.isEmpty()) texts.add("");
        return texts;
    }

    /**
     * @param before what it builds on; empty when it builds on nothing, or on what is not here
     * @param document the same with its patch applied
     * @param partial whether what it builds on is not here
     */
    public record Reading(JsonNode before, JsonNode document, boolean fresh, boolean partial) {}

    public record Standing(ChildId child, String type, ChangeId head) {}

    /** The name it gives itself, for the notice to its author. */
    public @Nullable ChangeId nameOf(Kept kept) {
        var name = reader.read(kept.sealed()).statedId();
        return name == null ? null : new ChangeId(name);
    }
}
