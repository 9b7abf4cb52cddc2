package org.doorstep.server.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/**
 * A connection that keeps the statements it has prepared. SQLite's driver parses and plans a statement each time it is
 * prepared, which costs several times what running most of ours does.
 */
final class KeptStatements extends JDBC4Connection {
    private static final int KEPT_MAX = 200;
    /** Longer ones name hundreds of rows one by one and hardly come back in the same length. */
    private static final int LENGTH_MAX = 2_000;

    private final Map<String, Kept> idle = new LinkedHashMap<>();

    KeptStatements(String url, String file, Properties settings) throws SQLException {
        super(url, file, settings);
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        var usual = type == ResultSet.TYPE_FORWARD_ONLY && concurrency == ResultSet.CONCUR_READ_ONLY;
        if (!usual || sql.length() > LENGTH_MAX) return super.prepareStatement(sql, type, concurrency, holdability);
        checkOpen();
        var kept = idle.remove(sql);
        return kept == null ? new Kept(this, sql) : kept;
    }

    @Override
    public void close() throws SQLException {
        var last = Map.copyOf(idle);
        idle.clear();
        for (var each : last.values()) each.closeForGood();
        super.close();
    }

    /** Whether it was put aside for the next who needs it; two of the same in use at once are one too many. */
    private boolean keep(Kept statement) throws SQLException {
        if (isClosed() || idle.containsKey(statement.text)) return false;
        idle.put(statement.text, statement);
        if (idle.size() > KEPT_MAX) {
            var oldest = idle.remove(idle.keySet().iterator().next());
            if (oldest != null) oldest.closeForGood();
        }
        return true;
    }

    private static final class Kept extends JDBC4PreparedStatement {
        private final KeptStatements keeper;
        private final String text;

        Kept(KeptStatements keeper, String sql) throws SQLException {
            super(keeper, sql);
            this.keeper = keeper;
            this.text = sql;
        }

        @Override
        public void close() throws SQLException {
            if (isClosed()) return;
            if (pointer.isClosed()) {
                closeForGood();
                return;
            }
            // An open cursor would hold its snapshot, and bound values what a person wrote.
            rs.close();
            rs.maxRows = 0;
            pointer.safeRunInt(DB::reset);
            clearParameters();
            clearBatch();
            if (!keeper.keep(this)) closeForGood();
        }

        private void closeForGood() throws SQLException {
            super.close();
        }
    }
}
