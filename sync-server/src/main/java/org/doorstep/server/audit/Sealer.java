package org.doorstep.server.audit;

import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Follows the log and chains it, so that the chain never stands in the way of a tablet that hands in its work. */
@Component
class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int ENTRIES_PER_COMMIT_MAX = 500;

    private final Log log;
    private final TransactionOperations transaction;

    Sealer(Log log, TransactionOperations transaction) {
        this.log = log;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${doorstep.audit.seal-every:PT5S}")
    void sealAll() {
        while (sealSome() == ENTRIES_PER_COMMIT_MAX) Thread.onSpinWait();
    }

    /** Goes to the server's own log, which a council ships elsewhere: a chain without witnesses outside does not stop its owner. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${doorstep.audit.checkpoint-every:PT1H}")
    void checkpoint() {
        log.lastLink().ifPresent(last -> LOG.info("audit checkpoint: entry {} hash {}", last.seq(), last.hash()));
    }

    private int sealSome() {
        var sealedNow = transaction.<Integer>execute(status -> {
            var last = log.lastLink().orElse(Link.FIRST);
            var entries = log.after(last.seq(), ENTRIES_PER_COMMIT_MAX);
            var links = new ArrayList<Link>(entries.size());
            for (var entry : entries) {
                last = last.then(entry);
                links.add(last);
            }
            log.chain(links);
            return entries.size();
        });
        return sealedNow == null ? 0 : sealedNow;
    }
}
