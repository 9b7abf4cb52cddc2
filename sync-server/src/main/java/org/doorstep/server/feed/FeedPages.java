package org.doorstep.server.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.store.Counters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the feed for one worker, page by page, in commit order. A grant on the way makes its child arrive whole, however
 * far back her history lies. The cost depends on the worker's own children alone, never on the size of the store.
 */
@Component
public class FeedPages {
    /** Children whose cards are read at once. */
    private static final int CARDS_AT_ONCE = 20;

    private final FeedRows rows;
    private final Counters counters;

    FeedPages(FeedRows rows, Counters counters) {
        this.rows = rows;
        this.counters = counters;
    }

    /** @param scope the children the worker holds, read in the same transaction */
    @Transactional(readOnly = true)
    public Page after(Position from, WorkerId worker, Collection<ChildId> scope, int bytesMax) {
        var top = counters.last(Feed.COUNTER);
        var start = from.isStart() ? from.beginWhole(top) : from;
        var later = rows.grantsAfter(worker, start.knows());
        return new Reading(worker, Set.copyOf(scope), later, top, bytesMax).page(start);
    }

    /** The version of the worker's caseload that has been told when a device has come this far; empty for the newest. */
    @Transactional(readOnly = true)
    public Optional<Long> scopeVersionAt(Position at, WorkerId worker) {
        return rows.scopeVersionAt(worker, at.knows());
    }

    /**
     * Tells single things again, as they are now.
     *
     * @param refs by kind as on the wire; what is not there, or not about these children, is passed over
     * @return without the place to go on from when all of it fitted
     */
    @Transactional(readOnly = true)
    public Again again(Collection<ChildId> children, Map<String, List<String>> refs, int bytesMax) {
        var sizes = new ArrayList<FeedRows.Size>();
        refs.forEach((kind, names) -> sizes.addAll(rows.sizes(children, kind, names)));
        var chosen = new ArrayList<Long>();
        var bytes = 0L;
        for (var each : sizes) {
            if (bytes >= bytesMax) return new Again(rows.bodies(chosen), true);
            chosen.add(each.seq());
            bytes += each.size();
        }
        return new Again(rows.bodies(chosen), false);
    }

    /**
     * @param bodies pull items
     * @param more whether others were left out because there was no room for them
     */
    public record Again(List<Body> bodies, boolean more) {}

    /** One page in the making. */
    private final class Reading {
        private final WorkerId worker;
        private final Set<ChildId> scope;
        private final List<FeedRows.Grant> later;
        private final long top;
        private final List<Body> bodies = new ArrayList<>();
        private final int allBytes;
        private int bytesLeft;

        Reading(WorkerId worker, Set<ChildId> scope, List<FeedRows.Grant> later, long top, int bytesMax) {
            this.worker = worker;
            this.scope = scope;
            this.later = later;
            this.top = top;
            this.allBytes = bytesMax;
            this.bytesLeft = bytesMax;
        }

        Page page(Position at) {
            while (bytesLeft > 0) {
                if (!at.tellsWhole() && at.seq() >= top) return new Page(bodies, at, false);
                at = at.tellsWhole() ? goOnWhole(at) : goOn(at);
            }
            return new Page(bodies, at, at.tellsWhole() || at.seq() < top);
        }

        private Position goOnWhole(Position at) {
            if (at.tellsWholeCaseload()) return at.files() ? goOnFiles(at) : goOnCards(at);
            var last = tell(grantedAt(at.whole()), at.within(), at.whole());
            return last.isPresent() ? at.goOn(last.get()) : at.after(at.whole());
        }

        /**
         * Everybody's cards and duties come first: with them a day can be begun. Where the files are too many to come with
         * them, the cards have pages of their own.
         */
        private Position goOnCards(Position at) {
            var left = childrenFrom(at.child(), at);
            left.removeIf(child -> child.value().equals(at.child()));
            if (left.isEmpty()) {
                if (!bodies.isEmpty() && rows.bytes(scopeAt(at), at.whole()) > allBytes) bytesLeft = 0;
                return at.beginFiles();
            }
            var some = left.subList(0, Math.min(CARDS_AT_ONCE, left.size()));
            rows.bodies(rows.cards(some, at.whole())).forEach(this::add);
            return at.afterCardsOf(some.getLast().value());
        }

        /** Then the files, one child after the other, so that it can be told how many have arrived. */
        private Position goOnFiles(Position at) {
            for (var child : childrenFrom(at.child(), at)) {
                var within = child.value().equals(at.child()) ? at.within() : 0;
                var chosen = rows.choose(Set.of(child), within, at.whole(), bytesLeft);
                var file = new ArrayList<>(chosen.seqs());
                file.removeAll(rows.cards(List.of(child), at.whole()));
                rows.bodies(file).forEach(this::add);
                if (!chosen.complete()) return at.inFileOf(child.value(), chosen.last());
                if (bytesLeft <= 0) return at.inFileOf(child.value(), at.whole());
            }
            rows.notices(worker, at.whole()).forEach(body -> bodies.add(Body.of(body)));
            return at.after(at.whole());
        }

        private List<ChildId> childrenFrom(String first, Position at) {
            return scopeAt(at).stream()
                    .filter(child -> child.value().compareTo(first) >= 0)
                    .sorted(Comparator.comparing(ChildId::value))
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        /**
         * Whoever is granted further on comes whole there. Told of before that, she would be written about under a version
         * of the caseload that does not hold her yet, and the work would be put aside.
         */
        private Set<ChildId> scopeAt(Position at) {
            var now = new HashSet<>(scope);
            for (var grant : later) if (grant.seq() > at.knows()) now.remove(grant.child());
            return now;
        }

        private Position goOn(Position at) {
            var note = rows.nextNote(worker, at.seq());
            var upTo = note.map(FeedRows.Note::seq).orElse(top);
            var last = tell(scopeAt(at), at.seq(), upTo);
            if (last.isPresent()) return at.goOn(last.get());
            note.flatMap(FeedRows.Note::body).map(Body::of).ifPresent(this::add);
            return note.isPresent() && note.get().isGrant() ? at.after(upTo).beginWhole(upTo) : at.after(upTo);
        }

        /** Tells what fits; answers the last number told when there was more than that. */
        private Optional<Long> tell(Collection<ChildId> children, long after, long upTo) {
            var chosen = rows.choose(children, after, upTo, bytesLeft);
            rows.bodies(chosen.seqs()).forEach(this::add);
            return chosen.complete() ? Optional.empty() : Optional.of(chosen.last());
        }

        private void add(Body body) {
            bodies.add(body);
            bytesLeft -= body.length();
        }

        private Set<ChildId> grantedAt(long seq) {
            return rows.grantedAt(seq).filter(scope::contains).map(Set::of).orElse(Set.of());
        }
    }
}
