package org.doorstep.server.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.doorstep.contract.sync.Change;
import org.jspecify.annotations.Nullable;

/** What a push adds to its tablet's chain, on top of what the chain holds already. */
final class Links {
    private final Map<Place, Set<String>> hashes;
    private final Function<Place, List<String>> look;
    private final List<@Nullable Object[]> added = new ArrayList<>();
    private final Map<String, Tally> tallies = new HashMap<>();

    /**
     * @param known what is at some places already; an empty set where nothing is
     * @param look what is at any other place
     */
    Links(Map<Place, Set<String>> known, Function<Place, List<String>> look) {
        this.hashes = known;
        this.look = look;
    }

    /**
     * A tablet that has sealed other bytes under the same number before, or has gone on from other bytes than it handed in,
     * was restored from a copy; that is remembered, and said with each receipt from then on.
     */
    void add(Change change, String hash) {
        if (OfficeChanges.wrote(change)) return;
        var device = change.device().value();
        var there = at(new Place(device, change.deviceSeq()));
        if (there.contains(hash)) return;
        var forks = !there.isEmpty() || !follows(change, device);
        tallies.merge(device, new Tally(there.isEmpty() ? 1 : 0, change.deviceSeq(), forks ? 1 : 0), Tally::with);
        added.add(new @Nullable Object[] {device, change.deviceSeq(), hash, change.prev()});
        there.add(hash);
    }

    /** Whether it names, as what was sealed before it, what the tablet handed in under that number. Unknown is no fork. */
    private boolean follows(Change change, String device) {
        if (change.prev() == null) return true;
        var before = at(new Place(device, change.deviceSeq() - 1));
        return before.isEmpty() || before.contains(change.prev());
    }

    private Set<String> at(Place place) {
        return hashes.computeIfAbsent(place, asked -> new HashSet<>(look.apply(asked)));
    }

    List<@Nullable Object[]> added() {
        return added;
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    /** A number that a tablet gave to what it sealed. */
    record Place(String device, long seq) {}

    /** What a chain has grown by. */
    record Tally(long received, long highest, long forks) {
        Tally with(Tally other) {
            return new Tally(received + other.received, Math.max(highest, other.highest), forks + other.forks);
        }
    }
}
