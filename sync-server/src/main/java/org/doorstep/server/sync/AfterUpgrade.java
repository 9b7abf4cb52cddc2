package org.doorstep.server.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A newer server may know what an older one had to keep apart. */
@Component
class AfterUpgrade {
    private static final Logger log = LoggerFactory.getLogger(AfterUpgrade.class);

    private final CommitQueue commits;
    private final Intake intake;

    AfterUpgrade(CommitQueue commits, Intake intake) {
        this.commits = commits;
        this.intake = intake;
    }

    /** Never keeps the server from starting: what could not be tried now stays where it is until the next start. */
    @EventListener(ApplicationReadyEvent.class)
    void retry() {
        try {
            if (intake.hasWorkBesideItsRecord())
                log.info(
                        "{} changes that waited beside their record were merged",
                        commits.commit(intake::mergeWhatStoodBeside));
            if (intake.hasKnownTypesParked())
                log.info(
                        "{} changes of a kind that is known now were taken out of quarantine",
                        commits.commit(intake::retryUnknownTypes));
            var read = commits.commit(intake::retryUnreadable);
            if (read > 0) log.info("{} changes that could not be read before can be read now", read);
        } catch (RuntimeException e) {
            log.error("What waits in quarantine for this version could not be tried: {}", Trace.of(e));
        }
    }
}
