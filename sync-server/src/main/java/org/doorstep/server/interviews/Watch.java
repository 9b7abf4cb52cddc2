package org.doorstep.server.interviews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks again at a return when its clock reaches 48 and 72 hours, which no change tells of. When that is stands in the store:
 * a server that was away goes on where it stopped, and of several servers one does each look.
 */
@Component
class Watch {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final EpisodeTable episodes;
    private final Escalating escalating;
    private final MissingRules rules;
    private final Clock clock;
    private final TransactionOperations transaction;

    Watch(
            EpisodeTable episodes,
            Escalating escalating,
            MissingRules rules,
            Clock clock,
            TransactionOperations transaction) {
        this.episodes = episodes;
        this.escalating = escalating;
        this.rules = rules;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${doorstep.missing.look-every:PT1M}",
            fixedDelayString = "${doorstep.missing.look-every:PT1M}")
    void look() {
        var now = clock.instant();
        for (var due : episodes.toLookAt(now)) {
            try {
                transaction.executeWithoutResult(status -> look(due, now));
            } catch (RuntimeException e) {
                // One that cannot be looked at must not keep the others waiting.
                log.error("A return was not looked at: {}", e.getClass().getName());
            }
        }
    }

    private void look(EpisodeTable.Due due, Instant now) {
        if (episodes.takesLook(due, next(due.returnedAt(), now))) escalating.look(due.child());
    }

    private @Nullable Instant next(Instant back, Instant now) {
        return Stream.of(rules.amberAfter(), rules.heardWithin())
                .map((Duration limit) -> back.plus(limit))
                .filter(now::isBefore)
                .findFirst()
                .orElse(null);
    }
}
