package org.doorstep.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Opens connections to the store's PostgreSQL and refuses one that would not keep the store's promises. */
record StoreServer(String url, String user, String password) {
    /** How long somebody waits for her turn to write before she is told to come again. */
    private static final long TURN_WAIT_MS = TimeUnit.SECONDS.toMillis(20);

    /** A server that stops in the middle of a transaction does not keep the others waiting for ever. */
    private static final long IDLE_IN_TRANSACTION_MS = TimeUnit.SECONDS.toMillis(60);

    private static final int ANSWER_WAIT_S = 120;

    /** {@code remote_apply} promises more than {@code on}: a standby has it too. */
    private static final Map<String, Set<String>> PROMISED = Map.of(
            "fsync", Set.of("on"),
            "full_page_writes", Set.of("on"),
            "synchronous_commit", Set.of("on", "remote_apply"));

    /** Who begins a transaction on one of these waits for the turn to write. */
    DataSource forWriting() {
        return connections(ANSWER_WAIT_S, settings(), WritersTurn::takenBy);
    }

    DataSource forReading() {
        return connections(
                ANSWER_WAIT_S,
                "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
                WritersTurn::leftBy);
    }

    /** A migration may take as long as it needs. */
    DataSource forMigrations() {
        return connections(0, "SET lock_timeout = 0", UnaryOperator.identity());
    }

    private DataSource connections(int answerWaitSeconds, String settings, UnaryOperator<Connection> manner) {
        var plain = new PGSimpleDataSource();
        plain.setUrl(url);
        if (!user.isEmpty()) plain.setUser(user);
        if (!password.isEmpty()) plain.setPassword(password);
        plain.setApplicationName("doorstep");
        plain.setTcpKeepAlive(true);
        plain.setReWriteBatchedInserts(true);
        plain.setSocketTimeout(answerWaitSeconds);
        return new DelegatingDataSource(plain) {
            @Override
            public Connection getConnection() throws SQLException {
                return manner.apply(settled(super.getConnection(), settings));
            }
        };
    }

    private static Connection settled(Connection connection, String settings) throws SQLException {
        try {
            check(connection);
            try (var statement = connection.createStatement()) {
                statement.execute(settings);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static String settings() {
        return "SET lock_timeout = " + TURN_WAIT_MS + "; SET idle_in_transaction_session_timeout = "
                + IDLE_IN_TRANSACTION_MS;
    }

    static void check(Connection connection) throws SQLException {
        for (var setting : List.copyOf(PROMISED.keySet())) {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("SHOW " + setting)) {
                var found = answer.next() ? answer.getString(1) : "nothing";
                if (!PROMISED.getOrDefault(setting, Set.of()).contains(found)) throw broken(setting, found);
            }
        }
    }

    private static IllegalStateException broken(String setting, String found) {
        return new IllegalStateException("The store will not start: PostgreSQL's " + setting + " is " + found
                + " where it must be on. Acknowledged work would not be safe. Set it in postgresql.conf, or for the"
                + " store's user, and start again.");
    }
}
