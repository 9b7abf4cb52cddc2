package org.doorstep.server.quarantine;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.contract.sync.QuarantineReason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every decision with its reason. A later one stands; the earlier ones stay. */
@Repository
class DecisionTable {
    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String hash, Row row) {
        jdbc.sql(
                        "INSERT INTO quarantine_decision (hash, number, kept_for, decision, reason, decided_by, decided_at, correction)"
                                + " VALUES (:hash, (SELECT coalesce(max(number), 0) + 1 FROM quarantine_decision"
                                + " WHERE hash = :hash), :keptFor, :decision, :reason, :by, :at, :correction)")
                .param("hash", hash)
                .param("keptFor", row.keptFor().name())
                .param("decision", row.decision().name())
                .param("reason", row.reason())
                .param("by", row.by().value())
                .param("at", row.at().toEpochMilli())
                .param(
                        "correction",
                        row.correction() == null ? null : row.correction().value())
                .update();
    }

    /** The decision that stands, by the hash it is about. */
    Map<String, Row> of(Collection<String> hashes) {
        if (hashes.isEmpty()) return Map.of();
        var rows = new HashMap<String, Row>();
        jdbc.sql("SELECT hash, decision, reason, decided_by, decided_at, correction, kept_for FROM quarantine_decision"
                        + " WHERE hash IN (:hashes) ORDER BY number")
                .param("hashes", hashes)
                .query(row -> {
                    var correction = row.getString(6);
                    rows.put(
                            row.getString(1),
                            new Row(
                                    QuarantineDecision.valueOf(row.getString(2)),
                                    row.getString(3),
                                    new WorkerId(row.getString(4)),
                                    Instant.ofEpochMilli(row.getLong(5)),
                                    correction == null ? null : new RecordId(correction),
                                    QuarantineReason.valueOf(row.getString(7))));
                });
        return rows;
    }

    record Row(
            QuarantineDecision decision,
            String reason,
            WorkerId by,
            Instant at,
            @Nullable RecordId correction,
            QuarantineReason keptFor) {}
}
