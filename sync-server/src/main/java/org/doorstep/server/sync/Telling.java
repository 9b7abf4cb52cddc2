package org.doorstep.server.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.CaseloadOffice;
import org.doorstep.server.caseload.Grace;
import org.doorstep.server.duties.Duties;
import org.doorstep.server.feed.Body;
import org.doorstep.server.feed.Digest;
import org.doorstep.server.feed.Digests;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.FeedPages;
import org.doorstep.server.feed.Page;
import org.doorstep.server.store.StoreName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a worker's next page: scope and feed in one reading transaction, so that they are of the same moment. */
@Component
class Telling {
    private final Caseload caseload;
    private final Grace grace;
    private final FeedPages pages;
    private final Feed feed;
    private final Digests digests;
    private final StoreName store;
    private final String rules;
    private final Clock clock;

    Telling(
            Caseload caseload,
            Grace grace,
            FeedPages pages,
            Feed feed,
            Digests digests,
            StoreName store,
            Duties duties,
            Clock clock) {
        this.caseload = caseload;
        this.grace = grace;
        this.pages = pages;
        this.feed = feed;
        this.digests = digests;
        this.store = store;
        this.rules = duties.rules().name();
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Told next(WorkerId worker, @Nullable String cursorText) {
        var asOf = clock.instant();
        var scope = caseload.scopeOf(worker);
        var cursor = Cursor.read(cursorText, store.epoch(), scope.version());
        var page = pages.after(cursor.position(), worker, scope.children(), Pull.PAGE_BYTES);
        if (cursorText != null && cursor.isStart()) page = page.behind(farewells(worker));
        var digest = page.more()
                ? null
                : digests.of(scope.children(), page.next().seq())
                        .map(Digest::text)
                        .orElse(null);
        var toldVersion = pages.scopeVersionAt(page.next(), worker).orElse(scope.version());
        return new Told(
                page,
                cursor.at(page.next()),
                toldVersion,
                scope.children().size(),
                arrived(page, scope.children()),
                asOf,
                digest,
                rules);
    }

    /** Absent unless an entire caseload is being told. */
    private static @Nullable Long arrived(Page page, List<ChildId> children) {
        if (!page.next().tellsWholeCaseload()) return null;
        return children.stream()
                .filter(child -> page.next().isPastFileOf(child.value()))
                .count();
    }

    /** A tablet that starts over may still hold children who have left; nothing else would ever tell it to erase them. */
    private List<Body> farewells(WorkerId worker) {
        return caseload.formerChildrenOf(worker).stream()
                .map(child -> Body.of(feed.body(farewell(worker, child))))
                .toList();
    }

    private Pull.ForgetItem farewell(WorkerId worker, ChildId child) {
        var until = caseload.departure(worker, child)
                .map(left -> grace.lastDay(left.on()))
                .orElse(null);
        return new Pull.ForgetItem(child, CaseloadOffice.FAREWELL, until);
    }

    /** @param scopeVersion of the caseload as far as this page tells it: what is written next is written under it */
    record Told(
            Page page,
            Cursor cursor,
            long scopeVersion,
            int children,
            @Nullable Long arrived,
            Instant asOf,
            @Nullable String digest,
            String rules) {
        /** The reply as it travels. The items were written as JSON when they were published and are not read again. */
        byte[] json() {
            var soFar = arrived == null ? "" : ",\"arrived\":" + arrived;
            var proof = digest == null ? "" : ",\"digest\":\"" + digest + "\"";
            var rest = "],\"cursor\":\"" + cursor.text() + "\",\"more\":" + page.more() + ",\"scopeVersion\":"
                    + scopeVersion + ",\"children\":" + children + soFar
                    + ",\"asOf\":\"" + asOf + "\",\"epoch\":\"" + cursor.epoch() + "\"" + proof
                    + ",\"rules\":\"" + rules + "\"}";
            return Body.listed(page.bodies(), "{\"items\":[", rest);
        }
    }
}
