package org.doorstep.server.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the other rooms once per commit that the change log has grown. */
@Component
class Commits {
    private static final Logger log = LoggerFactory.getLogger(Commits.class);

    private final ApplicationEventPublisher events;

    Commits(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Remembers, until this transaction commits, how far it took the log. */
    void applied(long position) {
        for (var known : TransactionSynchronizationManager.getSynchronizations())
            if (known instanceof Growth growth) {
                growth.last = position;
                return;
            }
        TransactionSynchronizationManager.registerSynchronization(new Growth(position));
    }

    private final class Growth implements TransactionSynchronization {
        private long last;

        Growth(long last) {
            this.last = last;
        }

        @Override
        public void afterCommit() {
            try {
                events.publishEvent(new ChangesCommitted(last));
            } catch (RuntimeException e) {
                // What is committed stays committed, whatever a listener thinks of it.
                log.error("A listener failed after changes up to {} were committed: {}", last, Trace.of(e));
            }
        }
    }
}
