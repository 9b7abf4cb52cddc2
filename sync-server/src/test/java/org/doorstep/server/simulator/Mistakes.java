package org.doorstep.server.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorstep.server.Mistake;
import org.doorstep.server.audit.MistakenAudit;
import org.doorstep.server.caseload.MistakenCaseload;
import org.doorstep.server.devices.MistakenDevices;
import org.doorstep.server.feed.MistakenFeed;
import org.doorstep.server.feed.MistakenPages;
import org.doorstep.server.store.MistakenCounters;
import org.doorstep.server.store.MistakenLife;
import org.doorstep.server.sync.MistakenBranches;
import org.doorstep.server.sync.MistakenChanges;
import org.doorstep.server.sync.MistakenIntake;
import org.doorstep.server.sync.MistakenLines;
import org.doorstep.server.sync.MistakenMerging;
import org.doorstep.server.sync.MistakenQueue;
import org.springframework.context.ApplicationContext;

/** The mistaken parts, and what one of them has to be told of the requests. */
final class Mistakes {
    /** Each by the name of the part in whose place it stands. */
    static final Map<String, Class<?>> PARTS = Map.ofEntries(
            Map.entry("commitQueue", MistakenQueue.class),
            Map.entry("changes", MistakenChanges.class),
            Map.entry("merging", MistakenMerging.class),
            Map.entry("intake", MistakenIntake.class),
            Map.entry("lines", MistakenLines.class),
            Map.entry("branches", MistakenBranches.class),
            Map.entry("counters", MistakenCounters.class),
            Map.entry("storeName", MistakenLife.class),
            Map.entry("feedPages", MistakenPages.class),
            Map.entry("feed", MistakenFeed.class),
            Map.entry("devices", MistakenDevices.class),
            Map.entry("caseload", MistakenCaseload.class),
            Map.entry("audit", MistakenAudit.class));

    private final MistakenCounters counters;
    private final Map<Message.Push, Long> given = new HashMap<>();

    private Mistakes(MistakenCounters counters) {
        this.counters = counters;
    }

    static Optional<Mistakes> in(ApplicationContext context) {
        return context.getBeanProvider(MistakenCounters.class).stream()
                .findFirst()
                .map(Mistakes::new);
    }

    /** A history begins. */
    void begin() {
        given.clear();
        counters.use(0, 0);
    }

    /** A request is in memory. */
    void comes(Message.Push push) {
        if (Mistake.SEQUENCE_BEFORE_COMMIT.isPlanted())
            given.put(push, counters.giveOut(push.changes().size()));
    }

    /** It is committed next. */
    void commits(Message.Push push) {
        var last = given.remove(push);
        if (last != null) counters.use(last, push.changes().size());
    }
}
