package org.doorstep.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store that is put aside knew of devices and caseloads and the backup does not. A device that was switched off
 * stays so; who holds which child is told by name to the person who restores, for somebody has to enter it again.
 *
 * @param switchedOff the tablets that were switched off again, by label and worker
 * @param caseloads what changed about who holds whom, a sentence each
 * @see "Decision 0037"
 */
record SinceBackup(List<String> switchedOff, List<String> caseloads) {
    private static final int SHOWN_MAX = 200;

    private static final String REVOKED = "SELECT d.id, d.revoked_at, d.revoked_by, d.label, coalesce(w.name, d.worker)"
            + " FROM device d LEFT JOIN worker w ON w.id = d.worker WHERE d.revoked_at IS NOT NULL ORDER BY d.revoked_at";
    private static final String REVOKE =
            "UPDATE device SET revoked_at = ?, revoked_by = ? WHERE id = ? AND revoked_at IS NULL";
    private static final String HELD =
            "SELECT a.id, c.name || ' ' || c.family_name, w.name, a.hold, a.from_on, a.until_on,"
                    + " a.closed_at, a.ended_version FROM allocation a JOIN child c ON c.id = a.child_id"
                    + " JOIN worker w ON w.id = a.worker_id ORDER BY a.from_on, a.id";
    private static final String AS_RESTORED = "SELECT until_on, closed_at, ended_version FROM allocation WHERE id = ?";

    /** In the transaction of the restored store. */
    static SinceBackup carriedOver(Connection before, Connection restored) throws SQLException {
        return new SinceBackup(switchOffAgain(before, restored), caseloads(before, restored));
    }

    private static List<String> switchOffAgain(Connection before, Connection restored) throws SQLException {
        var again = new ArrayList<String>();
        try (var statement = before.createStatement();
                var rows = statement.executeQuery(REVOKED);
                var revoke = restored.prepareStatement(REVOKE)) {
            while (rows.next()) {
                revoke.setLong(1, rows.getLong(2));
                revoke.setString(2, rows.getString(3));
                revoke.setString(3, rows.getString(1));
                if (revoke.executeUpdate() > 0) again.add("“" + rows.getString(4) + "” of " + rows.getString(5));
            }
        }
        return again;
    }

    private static List<String> caseloads(Connection before, Connection restored) throws SQLException {
        var sentences = new ArrayList<String>();
        try (var statement = before.createStatement();
                var rows = statement.executeQuery(HELD);
                var asRestored = restored.prepareStatement(AS_RESTORED)) {
            while (rows.next()) {
                asRestored.setString(1, rows.getString(1));
                var whom = rows.getString(2) + " and " + rows.getString(3);
                try (var row = asRestored.executeQuery()) {
                    if (!row.next()) sentences.add(whom + ": " + rows.getString(4) + " from " + rows.getString(5));
                    else if (ended(rows.getString(6), rows.getObject(7), rows.getObject(8))
                            && !ended(row.getString(1), row.getObject(2), row.getObject(3)))
                        sentences.add(whom + ": ended");
                }
            }
        }
        return sentences;
    }

    private static boolean ended(@Nullable String until, @Nullable Object closed, @Nullable Object version) {
        return until != null || closed != null || version != null;
    }

    /** For the person who restores; empty when nothing is known to be lost. */
    String inWords() {
        var words = new StringBuilder();
        if (!switchedOff.isEmpty())
            words.append("\nSwitched off since the backup, and off again now: ")
                    .append(String.join(", ", switchedOff))
                    .append('.');
        if (!caseloads.isEmpty()) {
            words.append(
                    "\nChanged since the backup and lost: enter these allocations again before the tablets return.");
            caseloads.stream()
                    .limit(SHOWN_MAX)
                    .forEach(sentence -> words.append("\n- ").append(sentence));
            if (caseloads.size() > SHOWN_MAX)
                words.append("\n- and ").append(caseloads.size() - SHOWN_MAX).append(" more, in what was put aside.");
        }
        return words.toString();
    }
}
