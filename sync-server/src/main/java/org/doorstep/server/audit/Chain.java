package org.doorstep.server.audit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole log again and says where it no longer fits its chain. */
@Component
public class Chain {
    private static final int PAGE = 1_000;

    private final Log log;

    Chain(Log log) {
        this.log = log;
    }

    /** @param brokenAt the number of the first entry that was changed, removed or slipped in */
    public record Verdict(long entries, Optional<Long> brokenAt) {
        public boolean whole() {
            return brokenAt.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Verdict verify() {
        var last = Link.FIRST;
        var count = 0L;
        for (var links = log.linksAfter(0, PAGE); !links.isEmpty(); links = log.linksAfter(last.seq(), PAGE)) {
            var entries = new ArrayDeque<>(log.after(last.seq(), links.size()));
            for (var link : links) {
                var entry = entries.poll();
                if (entry == null || entry.seq() != link.seq()) return broken(count, last.seq() + 1);
                if (!last.then(entry).equals(link)) return broken(count, link.seq());
                last = link;
                count++;
            }
        }
        var firstUnsealed = log.after(last.seq(), 1);
        return new Verdict(count, gapBefore(firstUnsealed, last));
    }

    /** Numbers have no gaps, so what waits for the sealer begins right behind the chain. */
    private static Optional<Long> gapBefore(List<Entry> next, Link last) {
        if (next.isEmpty() || next.getFirst().seq() == last.seq() + 1) return Optional.empty();
        return Optional.of(last.seq() + 1);
    }

    private static Verdict broken(long count, long at) {
        return new Verdict(count, Optional.of(at));
    }
}
