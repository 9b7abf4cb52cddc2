package org.doorstep.server.county;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers in the store that the county was begun, and that it was finished. */
@Component
class Marker {
    private final JdbcClient jdbc;
    private final Clock clock;

    Marker(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(long seed, LocalDate day) {
        jdbc.sql("INSERT INTO county (seed, day, begun_at) VALUES (?, ?, ?)")
                .params(seed, day.toString(), clock.millis())
                .update();
    }

    void finish(long seed) {
        jdbc.sql("UPDATE county SET finished_at = ? WHERE seed = ?")
                .params(clock.millis(), seed)
                .update();
    }

    /** Half a county would look like a whole one. */
    void refuseHalfMade() {
        long halfMade = jdbc.sql("SELECT count(*) FROM county WHERE finished_at IS NULL")
                .query(Long.class)
                .single();
        if (halfMade > 0)
            throw new IllegalStateException(
                    "Making the synthetic county was interrupted, so this store holds half of it."
                            + " Delete the data directory (doorstep.data) and start again.");
    }
}
