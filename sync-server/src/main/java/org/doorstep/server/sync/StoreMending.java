package org.doorstep.server.sync;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Digests;
import org.doorstep.server.feed.FeedSpoilt;
import org.doorstep.server.feed.Published;
import org.doorstep.server.feed.ToTellAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mends what the disk has spoilt of the feed, and has it kept that it did. */
@Component
class StoreMending {
    private static final Logger log = LoggerFactory.getLogger(StoreMending.class);

    private final CommitQueue commits;
    private final Digests digests;
    private final Divergent divergent;
    private final RecordsAgain records;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Set<FeedSpoilt> underway = ConcurrentHashMap.newKeySet();
    private final ExecutorService soon = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store-mending").daemon().factory());

    StoreMending(
            CommitQueue commits,
            Digests digests,
            Divergent divergent,
            RecordsAgain records,
            ApplicationEventPublisher events,
            Ids ids) {
        this.commits = commits;
        this.digests = digests;
        this.divergent = divergent;
        this.records = records;
        this.events = events;
        this.ids = ids;
    }

    /** Whether it is really spoilt is looked at again by the writer: a reader may have seen half of a commit. */
    void mend(ChildId child) {
        commits.commit(() -> {
            var spoilt = digests.mend(child);
            if (spoilt) divergent.inStore(ids.nextText(), child, 1);
            return spoilt;
        });
    }

    /** Whoever reads a page must not wait for this, and cannot write. */
    @EventListener
    void on(FeedSpoilt spoilt) {
        if (underway.add(spoilt)) soon.execute(() -> publishAgain(spoilt));
    }

    private void publishAgain(FeedSpoilt spoilt) {
        try {
            commits.commit(() -> {
                divergent.inStore(ids.nextText(), spoilt.child(), 1);
                if (spoilt.kind() == Published.Kind.RECORD) return records.tellAgain(spoilt.ref());
                events.publishEvent(new ToTellAgain(spoilt.child()));
                return true;
            });
        } catch (RuntimeException e) {
            log.error("What the disk has spoilt about child {} is not mended: {}", spoilt.child(), Trace.of(e));
        } finally {
            underway.remove(spoilt);
        }
    }

    @PreDestroy
    void close() {
        soon.shutdown();
    }
}
