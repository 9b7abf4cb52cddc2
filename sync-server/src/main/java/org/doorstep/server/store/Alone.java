package org.doorstep.server.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Work that is many transactions long and that one server at a time may do, while the others wait. */
@Component
public class Alone {
    private final Engine engine;
    private final DataSource migrations;

    Alone(Engine engine, @Qualifier("migrations") DataSource migrations) {
        this.engine = engine;
        this.migrations = migrations;
    }

    /** @param work looks for itself whether another server has done it meanwhile */
    public void during(String chore, Runnable work) {
        // A file has one server, whose work this is anyway.
        if (engine instanceof SqliteEngine) work.run();
        else holding(chore, work);
    }

    private void holding(String chore, Runnable work) {
        try (var session = migrations.getConnection();
                var lock = session.prepareStatement("SELECT pg_advisory_lock(hashtext(?))")) {
            lock.setString(1, chore);
            lock.execute();
            work.run();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock for " + chore + " could not be had", e);
        }
    }
}
