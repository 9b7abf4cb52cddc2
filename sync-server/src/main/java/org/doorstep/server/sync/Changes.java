package org.doorstep.server.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of everything that was ever handed in. */
@Component
class Changes {
    private static final String INSERT =
            "INSERT INTO change (hash, change_id, sealed, device_id, worker_id, device_seq,"
                    + " prev, record_id, child_id, type, schema_version, base_kind, base_id, author, scope_version, happened_at,"
                    + " captured_at, sealed_at, clock_offset_ms, received_at, receipt_no, verdict, reason, sentence, revision,"
                    + " seq, waits_for, conflicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** A manager who set it aside does not want it tried. */
    private static final String MAY_BE_TRIED = "(decision IS NULL OR decision = 'KEPT_FOR_LATER')";

    private final JdbcTemplate jdbc;

    Changes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Known> byHash(String hash) {
        return jdbc
                .query(
                        "SELECT change_id, verdict, reason, sentence, revision, conflicts FROM change WHERE hash = ?",
                        Known::read,
                        hash)
                .stream()
                .findFirst();
    }

    boolean nameIsTaken(String changeId) {
        return !jdbc.queryForList("SELECT 1 FROM change WHERE change_id = ?", Integer.class, changeId)
                .isEmpty();
    }

    Optional<Sealed> sealed(String hash) {
        return jdbc
                .query(
                        "SELECT sealed, worker_id, received_at FROM change WHERE hash = ?",
                        (row, number) -> new Sealed(row.getString(1), row.getString(2), row.getLong(3)),
                        hash)
                .stream()
                .findFirst();
    }

    /** Work of a kind that was not known when it came and is known now. */
    List<String> parkedThoughKnown(List<String> types) {
        var marks = String.join(", ", Collections.nCopies(types.size(), "?"));
        return jdbc.queryForList(
                "SELECT hash FROM change WHERE verdict = 'QUARANTINED' AND reason = 'UNKNOWN_TYPE' AND "
                        + MAY_BE_TRIED
                        + " AND type IN ("
                        + marks + ") ORDER BY receipt_no",
                String.class,
                types.toArray());
    }

    /** Work that could not be read when it came, in the order in which it came. */
    List<Parcel> unreadable() {
        return jdbc.query(
                "SELECT hash, sealed, device_id, worker_id, received_at, receipt_no FROM change"
                        + " WHERE verdict = 'QUARANTINED' AND reason = 'UNREADABLE' AND " + MAY_BE_TRIED
                        + " ORDER BY receipt_no",
                (row, number) -> new Parcel(
                        row.getString(1),
                        row.getString(2),
                        new DeviceId(row.getString(3)),
                        new WorkerId(row.getString(4)),
                        new Arrival(Instant.ofEpochMilli(row.getLong(5)), row.getLong(6))));
    }

    /** Makes room for the same work, which can be read now and is entered again in the same transaction. */
    void enterAgain(String hash) {
        jdbc.update("DELETE FROM change WHERE hash = ? AND reason = 'UNREADABLE'", hash);
    }

    /** Work that an earlier server set beside its record because it could not merge yet, in the order in which it came. */
    List<String> besideTheirRecords() {
        return jdbc.queryForList(
                "SELECT hash FROM change WHERE verdict = 'HELD' AND waits_for IS NULL ORDER BY receipt_no",
                String.class);
    }

    void add(Arrived arrived, Handover from, Arrival at, Fate fate) {
        jdbc.update(INSERT, row(arrived, from, at, fate));
    }

    /** What became of it in the end: its base arrived. */
    void settle(String hash, Fate fate) {
        jdbc.update(
                "UPDATE change SET verdict = ?, reason = ?, sentence = ?, revision = ?, seq = ?, waits_for = ?,"
                        + " conflicts = ?"
                        + " WHERE hash = ?",
                fate.verdict().name(),
                fate.reason() == null ? null : fate.reason().name(),
                fate.sentence(),
                fate instanceof Fate.Landed landed ? landed.revision() : null,
                fate instanceof Fate.Landed landed ? landed.position() : null,
                fate instanceof Fate.Waiting waiting ? waiting.base() : null,
                conflicts(fate),
                hash);
    }

    /** Whether other work than this holds the name. */
    boolean nameIsTaken(String changeId, String byOtherThan) {
        return !jdbc.queryForList(
                        "SELECT 1 FROM change WHERE change_id = ? AND hash <> ?", Integer.class, changeId, byOtherThan)
                .isEmpty();
    }

    /** It holds its name from here on, so that other work can build on it. */
    void name(String hash, String changeId) {
        jdbc.update("UPDATE change SET change_id = ? WHERE hash = ?", changeId, hash);
    }

    void decide(String hash, QuarantineDecision decision) {
        jdbc.update("UPDATE change SET decision = ? WHERE hash = ?", decision.name(), hash);
    }

    /** Forgets that somebody else handed it in, so that its author can. */
    void release(String hash) {
        jdbc.update("DELETE FROM change WHERE hash = ? AND reason = 'AUTHOR_MISMATCH'", hash);
    }

    private static @Nullable Object[] row(Arrived arrived, Handover from, Arrival at, Fate fate) {
        var readable = arrived instanceof Arrived.Readable r ? r : null;
        var change = readable == null ? null : readable.change();
        var times = readable == null ? null : readable.times();
        var base = change == null ? null : change.base();
        return new @Nullable Object[] {
            arrived.hash(),
            holdsItsName(fate) ? arrived.statedId() : null,
            arrived.sealed(),
            from.device().value(),
            from.caller().value(),
            change == null ? null : change.deviceSeq(),
            change == null ? null : change.prev(),
            change == null ? null : change.recordId().value(),
            change == null ? null : change.childId().value(),
            change == null ? null : change.type(),
            change == null ? null : change.schema(),
            base == null ? null : base.own() == null ? "HEAD" : "OWN",
            base == null ? null : baseId(base),
            change == null ? null : change.author().value(),
            change == null ? null : change.scopeVersion(),
            times == null ? null : times.happenedAt(),
            times == null ? null : times.capturedAt(),
            times == null ? null : times.sealedAt(),
            change == null ? null : change.clockOffsetMs(),
            at.receivedAt().toEpochMilli(),
            at.receiptNo(),
            fate.verdict().name(),
            fate.reason() == null ? null : fate.reason().name(),
            fate.sentence(),
            fate instanceof Fate.Landed landed ? landed.revision() : null,
            fate instanceof Fate.Landed landed ? landed.position() : null,
            fate instanceof Fate.Waiting waiting ? waiting.base() : null,
            conflicts(fate)
        };
    }

    private static @Nullable String conflicts(Fate fate) {
        return fate instanceof Fate.Landed landed && !landed.conflicts().isEmpty()
                ? String.join("\n", landed.conflicts())
                : null;
    }

    static String baseId(Change.Base base) {
        return Objects.requireNonNull(base.own() == null ? base.head() : base.own())
                .value();
    }

    /** Work from the wrong hand, or that nobody can read, must not take a name away from the work that owns it. */
    private static boolean holdsItsName(Fate fate) {
        if (!(fate instanceof Fate.Parked parked)) return true;
        return switch (parked.reason()) {
            case UNREADABLE, AUTHOR_MISMATCH, ID_REUSED -> false;
            case UNKNOWN_TYPE, OUT_OF_SCOPE, SIGNED_OFF, CHILD_MISMATCH, MISFILED, INVALID -> true;
        };
    }

    /** What is held already, as the first result told it. */
    /** Sealed work with how and when it came. */
    record Parcel(String hash, String sealed, DeviceId device, WorkerId handedInBy, Arrival at) {}

    record Known(
            @Nullable String changeId,
            String verdict,
            @Nullable String reason,
            @Nullable String sentence,
            @Nullable Long revision,
            @Nullable String conflicts) {
        static Known read(ResultSet row, int number) throws SQLException {
            var revision = row.getLong(5);
            var applied = !row.wasNull();
            return new Known(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    applied ? revision : null,
                    row.getString(6));
        }

        boolean cameFromTheWrongHand() {
            return QuarantineReason.AUTHOR_MISMATCH.name().equals(reason);
        }

        Push.Result duplicate(@Nullable String statedId, String hash) {
            var id = changeId == null ? statedId : changeId;
            var name = id == null ? null : new ChangeId(id);
            return new Push.Result(
                    name,
                    hash,
                    Verdict.DUPLICATE,
                    revision,
                    revision == null ? null : name,
                    reason == null ? null : QuarantineReason.valueOf(reason),
                    sentence,
                    conflicts == null ? null : conflicts.lines().toList());
        }
    }

    record Sealed(String text, String handedInBy, long receivedAt) {}
}
