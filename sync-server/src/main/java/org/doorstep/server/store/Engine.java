package org.doorstep.server.store;

import com.zaxxer.hikari.HikariConfig;
import java.util.Optional;
import javax.sql.DataSource;

/** The database under the store. Both keep the same promises: one writer at a time, and a commit is on disk. */
sealed interface Engine permits SqliteEngine, PostgresEngine {
    /** Connections that write; who begins a transaction on one waits until no other transaction writes. */
    HikariConfig writers();

    /** Connections that cannot write. A transaction on one sees the store as it was at one moment. */
    HikariConfig readers();

    /** The level that a connection has when nobody asks for another; one of {@link java.sql.Connection}'s. */
    int isolation();

    /** By which a restore knows whether anybody uses the store. */
    Presence presence();

    /** What migrations run on. */
    DataSource migrations(DataSource writers);

    /** The class of Hibernate's dialect, where Hibernate would choose another by itself. */
    Optional<String> dialect();
}
