package org.doorstep.server.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A PostgreSQL database, for as many servers as there are. */
record PostgresEngine(StoreServer server) implements Engine {
    /** Few write at a time, because they take turns; the others wait for theirs on a connection. */
    static final int WRITERS = 6;

    static final int READERS = 8;
    private static final long WAIT_MS = TimeUnit.SECONDS.toMillis(20);

    @Override
    public HikariConfig writers() {
        var pool = pool("writer", server.forWriting());
        pool.setMaximumPoolSize(WRITERS);
        return pool;
    }

    /** Repeatable read is a snapshot: a page of the feed and the caseload it is for are of the same moment. */
    @Override
    public HikariConfig readers() {
        var pool = pool("readers", server.forReading());
        pool.setMaximumPoolSize(READERS);
        return pool;
    }

    @Override
    public int isolation() {
        return Connection.TRANSACTION_READ_COMMITTED;
    }

    @Override
    public Presence presence() {
        return new Presence.OfDatabase(server.forMigrations());
    }

    /** Without taking turns, for the table with the turn is not there before the first migration. */
    @Override
    public DataSource migrations(DataSource writers) {
        return server.forMigrations();
    }

    @Override
    public Optional<String> dialect() {
        return Optional.empty();
    }

    private static HikariConfig pool(String name, DataSource connections) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(connections);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(WAIT_MS);
        pool.setExceptionOverrideClassName(BrokenConnection.class.getName());
        return pool;
    }
}
