package org.doorstep.server.sync;

import java.util.Optional;
import org.doorstep.server.Mistake;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does not know what it has. */
public class MistakenChanges extends Changes {
    private static final Mistake FORGETS = Mistake.NO_IDEMPOTENCY;

    MistakenChanges(JdbcTemplate jdbc) {
        super(jdbc);
    }

    @Override
    Optional<Known> byHash(String hash) {
        return FORGETS.isPlanted() ? Optional.empty() : super.byHash(hash);
    }

    @Override
    boolean nameIsTaken(String changeId) {
        return !FORGETS.isPlanted() && super.nameIsTaken(changeId);
    }

    @Override
    void add(Arrived arrived, Handover from, Arrival at, Fate fate) {
        if (FORGETS.isPlanted() && super.byHash(arrived.hash()).isPresent()) settle(arrived.hash(), fate);
        else super.add(arrived, from, at, fate);
    }
}
