package org.doorstep.server.sync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Compare;
import org.doorstep.contract.sync.Mend;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.feed.Digest;
import org.doorstep.server.feed.Digests;
import org.doorstep.server.feed.FeedPages;
import org.doorstep.server.feed.Held;
import org.doorstep.server.store.StoreName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a tablet should hold, child by child, and tells again what it lacks. Reads only. */
@Component
class Comparing {
    private final Caseload caseload;
    private final Digests digests;
    private final FeedPages pages;
    private final StoreName store;

    Comparing(Caseload caseload, Digests digests, FeedPages pages, StoreName store) {
        this.caseload = caseload;
        this.digests = digests;
        this.pages = pages;
        this.store = store;
    }

    @Transactional(readOnly = true)
    Compared compare(WorkerId worker, Compare.Request request) {
        var scope = caseload.scopeOf(worker);
        var cursor = Cursor.read(request.cursor(), store.epoch(), scope.version());
        var ours = digests.ofEach(scope.children());
        var differing = scope.children().stream()
                .filter(child -> !ours.getOrDefault(child, Digest.NONE)
                        .text()
                        .equals(request.digests().getOrDefault(child, Digest.NONE.text())))
                .map(child -> new OfChild(child, digests.held(child)))
                .toList();
        var spoilt = differing.stream()
                .filter(each -> !Digests.over(each.held()).equals(ours.get(each.child())))
                .map(OfChild::child)
                .toList();
        var hers = Set.copyOf(scope.children());
        var forget = request.digests().keySet().stream()
                .filter(child -> !hers.contains(child))
                .toList();
        var reply = new Compare.Reply(
                cursor.position().seq(), differing.stream().map(OfChild::told).toList(), forget);
        return new Compared(reply, spoilt);
    }

    @Transactional(readOnly = true)
    FeedPages.Again again(WorkerId worker, List<Mend.Wanted> wanted) {
        var hers = Set.copyOf(caseload.childrenOf(worker));
        var asked =
                wanted.stream().map(Mend.Wanted::childId).filter(hers::contains).collect(Collectors.toSet());
        Map<String, List<String>> refs = wanted.stream()
                .collect(Collectors.groupingBy(
                        Mend.Wanted::kind, Collectors.mapping(Mend.Wanted::ref, Collectors.toList())));
        return pages.again(asked, refs, Pull.PAGE_BYTES);
    }

    /** @param spoilt children for whom the store does not hold what its own digest says */
    record Compared(Compare.Reply reply, List<ChildId> spoilt) {}

    private record OfChild(ChildId child, List<Held> held) {
        Compare.OfChild told() {
            return new Compare.OfChild(
                    child,
                    held.stream()
                            .map(each -> new Compare.Held(each.kind(), each.ref(), each.seq()))
                            .toList());
        }
    }
}
