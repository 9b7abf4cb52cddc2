package org.doorstep.server.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** One file in the data directory, for one server. */
record SqliteEngine(Path directory) implements Engine {
    static final int READERS = 4;
    private static final long WAIT_MS = TimeUnit.SECONDS.toMillis(20);

    private Path file() {
        return directory.resolve(DataDirectory.STORE);
    }

    /** SQLite has one writer whatever we do; a pool of one makes the others wait here, in turn. */
    @Override
    public HikariConfig writers() {
        var pool = pool("writer", StoreFile.forWriting(file()));
        pool.setMaximumPoolSize(1);
        return pool;
    }

    @Override
    public HikariConfig readers() {
        var pool = pool("readers", StoreFile.forReading(file()));
        pool.setMaximumPoolSize(READERS);
        // readOnly = true on a transaction does not stop a write on SQLite; this does.
        pool.setConnectionInitSql("PRAGMA query_only = 1");
        return pool;
    }

    @Override
    public int isolation() {
        return Connection.TRANSACTION_SERIALIZABLE;
    }

    @Override
    public Presence presence() {
        return new Presence.OfFile(directory);
    }

    @Override
    public DataSource migrations(DataSource writers) {
        return writers;
    }

    @Override
    public Optional<String> dialect() {
        return Optional.of(StoreDialect.class.getName());
    }

    /**
     * Auto-commit stays true: with false, an idle pooled writer would hold the write lock for ever and a statement
     * outside a transaction would report success and vanish.
     */
    private static HikariConfig pool(String name, StoreFile file) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(file);
        pool.setMaxLifetime(0);
        pool.setConnectionTimeout(WAIT_MS);
        pool.setExceptionOverrideClassName(BrokenConnection.class.getName());
        return pool;
    }
}
