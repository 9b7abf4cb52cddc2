package org.doorstep.server.sync;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.store.Several;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Asks once for all changes of a push what the store knows of them, and writes once what they add to the tablet's chain and
 * to the feed. Most of what tablets hand in is new, and to find that out for each change by itself took half of the
 * statements of a push.
 */
@Component
class FirstLook {
    private final JdbcTemplate jdbc;
    private final Chains chains;
    private final Entitlement entitlement;
    private final Feed feed;

    FirstLook(JdbcTemplate jdbc, Chains chains, Entitlement entitlement, Feed feed) {
        this.jdbc = jdbc;
        this.chains = chains;
        this.entitlement = entitlement;
        this.feed = feed;
    }

    /** Does the work that takes in these changes, which one tablet hands in together. When it fails, nothing is written. */
    <T> T over(DeviceId device, List<Arrived> changes, Function<Asked, T> work) {
        var readable = changes.stream()
                .filter(Arrived.Readable.class::isInstance)
                .map(each -> ((Arrived.Readable) each).change())
                .toList();
        var links = chains.links(device, readable);
        var asked = new Asked(unheard(changes, readable), links, entitlement.asking(readable));
        var result = feed.gathering(() -> work.apply(asked));
        chains.keep(links);
        return result;
    }

    /** What was asked before the first of some changes was taken in. */
    record Asked(Unheard unheard, Links links, Entitlement.Asking entitlement) {}

    private Unheard unheard(List<Arrived> changes, List<Change> readable) {
        var hashes = changes.stream().map(Arrived::hash).collect(Collectors.toSet());
        var names = of(readable, change -> change.changeId().value());
        var records = of(readable, change -> change.recordId().value());
        return new Unheard(
                unknown("SELECT hash FROM change WHERE hash", hashes),
                unknown("SELECT change_id FROM change WHERE change_id", names),
                unknown("SELECT record_id FROM record WHERE record_id", records),
                Several.found(jdbc, "SELECT waits_for FROM change WHERE waits_for", names));
    }

    private Set<String> unknown(String where, Set<String> things) {
        var unknown = new HashSet<>(things);
        unknown.removeAll(Several.found(jdbc, where, things));
        return unknown;
    }

    private static Set<String> of(List<Change> changes, Function<Change, String> what) {
        return changes.stream().map(what).collect(Collectors.toSet());
    }
}
