package org.doorstep.server.store;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Shows that a server is using the store, so that nobody restores a backup over it. Many servers may be present at once;
 * a restore must be alone. It ends with the process, however that ends.
 */
abstract class Presence implements AutoCloseable {
    /** Who comes while a backup is being restored is told so and does not start. */
    abstract void arrive();

    /** Returns false when somebody uses the store. */
    abstract boolean alone();

    /** A database that restarted has forgotten who was there. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    abstract void stay();

    @Override
    @PreDestroy
    public abstract void close();

    static IllegalStateException restoring() {
        return new IllegalStateException(
                "The store is being restored from a backup, or that was interrupted. Let ./restore finish, or run it"
                        + " again; then start the server.");
    }

    /** A lock on a file beside the store's. */
    static final class OfFile extends Presence {
        private final Path directory;
        private @Nullable FileChannel channel;

        OfFile(Path directory) {
            this.directory = directory;
        }

        @Override
        void arrive() {
            if (unfinished().toFile().exists() || !lock(true)) throw restoring();
        }

        @Override
        boolean alone() {
            return lock(false);
        }

        /** There from before the first file is moved until after the last. */
        Path unfinished() {
            return directory.resolve("restore.unfinished");
        }

        private boolean lock(boolean shared) {
            try {
                var file = directory.resolve("store.lock");
                channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
            } catch (OverlappingFileLockException e) {
                // Another server in this very process, which only a test makes.
                return shared;
            } catch (IOException e) {
                throw new UncheckedIOException("Whether the store is in use cannot be told", e);
            }
        }

        @Override
        void stay() {}

        @Override
        public void close() {
            try {
                if (channel != null) channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A lock of a session, shared by servers. The database ends it with the connection. */
    static final class OfDatabase extends Presence {
        /** "Doorstep" in ASCII. */
        private static final long KEY = 0x446f6f7273746570L;

        private final DataSource connections;
        private @Nullable Connection session;

        OfDatabase(DataSource connections) {
            this.connections = connections;
        }

        @Override
        synchronized void arrive() {
            if (!taken("pg_try_advisory_lock_shared")) throw restoring();
        }

        @Override
        synchronized boolean alone() {
            return taken("pg_try_advisory_lock");
        }

        @Override
        synchronized void stay() {
            try {
                if (session == null || !session.isValid(5)) taken("pg_try_advisory_lock_shared");
            } catch (SQLException | IllegalStateException e) {
                session = null;
            }
        }

        private boolean taken(String lock) {
            close();
            try {
                session = connections.getConnection();
                try (var statement = session.createStatement();
                        var answer = statement.executeQuery("SELECT " + lock + "(" + KEY + ")")) {
                    return answer.next() && answer.getBoolean(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "The store's PostgreSQL cannot be reached. Are doorstep.store.url, user and password right?",
                        e);
            }
        }

        @Override
        public synchronized void close() {
            try (var ended = session) {
                session = null;
            } catch (SQLException e) {
                // It had ended already, and with it the lock.
            }
        }
    }
}
