package org.doorstep.server.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.server.store.Counters;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One running digest for each child, kept in the transaction that publishes. So a pull pays for its worker's children
 * alone, by their keys, however much is known about them.
 */
@Component
public class Digests {
    private static final int ROWS_AT_ONCE = 500;

    /** Exclusive or, said so that every engine knows it; it cannot overflow. */
    private static final String ADD = "INSERT INTO feed_digest (child_id, hi, lo, seq) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (child_id) DO UPDATE SET hi = (feed_digest.hi | excluded.hi) - (feed_digest.hi & excluded.hi),"
            + " lo = (feed_digest.lo | excluded.lo) - (feed_digest.lo & excluded.lo), seq = excluded.seq";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Counters counters;

    Digests(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, TransactionOperations transaction, Counters counters) {
        this.jdbc = jdbc;
        this.named = named;
        this.counters = counters;
        transaction.executeWithoutResult(status -> beginWhereNoneWasKept());
    }

    /**
     * The digest of everything about these children, when nothing about them is newer than the number. Absent otherwise:
     * what is newer reaches the tablet by its next pull, and then it can compare.
     */
    public Optional<Digest> of(Collection<ChildId> children, long upTo) {
        var kept = kept(children);
        if (kept.values().stream().anyMatch(each -> each.seq() > upTo)) return Optional.empty();
        return Optional.of(kept.values().stream().map(Kept::digest).reduce(Digest.NONE, Digest::with));
    }

    /** For each of these children; one of whom nothing is known has {@link Digest#NONE}. */
    public Map<ChildId, Digest> ofEach(Collection<ChildId> children) {
        var kept = kept(children);
        var all = new HashMap<ChildId, Digest>();
        for (var child : children)
            all.put(child, kept.getOrDefault(child, Kept.NOTHING).digest());
        return all;
    }

    /** Everything that is told about a child, in the order of its numbers. */
    public List<Held> held(ChildId child) {
        return jdbc.query(
                "SELECT kind, ref, seq FROM feed_item WHERE child_id = ? AND kind <> 'REMOVE' ORDER BY seq",
                (row, number) ->
                        new Held(Published.Kind.valueOf(row.getString(1)).wireName(), row.getString(2), row.getLong(3)),
                child.value());
    }

    public static Digest over(Collection<Held> things) {
        return things.stream().map(Held::leaf).reduce(Digest.NONE, Digest::with);
    }

    /**
     * Makes a child's digest fit what is there, when it does not: the disk has spoilt one of the two. Something numbered
     * beyond the feed's end would never be told again and gets a new number.
     *
     * @return whether it did not fit
     */
    public boolean mend(ChildId child) {
        var seq = counters.next(Feed.COUNTER);
        var things = held(child);
        if (over(things).equals(ofEach(List.of(child)).get(child))) return false;
        for (var thing : things)
            if (thing.seq() > seq)
                jdbc.update("UPDATE feed_item SET seq = ? WHERE seq = ?", counters.next(Feed.COUNTER), thing.seq());
        jdbc.update("DELETE FROM feed_digest WHERE child_id = ?", child.value());
        add(child, over(held(child)), counters.last(Feed.COUNTER));
        return true;
    }

    /** These are about to be written, in the order of their numbers; call it while the rows they replace are still there. */
    void publishing(List<Gathered.Numbered> items) {
        var before = before(items.stream().map(Gathered.Numbered::item).toList());
        var changes = new HashMap<ChildId, Digest>();
        for (var each : items) {
            var item = each.item();
            var leaf = new Told(item.child(), Digest.leaf(item.kind(), item.ref(), each.seq()));
            var replaced = before.put(new Name(item.kind(), item.ref()), leaf);
            if (replaced != null) changes.merge(replaced.child(), replaced.leaf(), Digest::with);
            changes.merge(leaf.child(), leaf.leaf(), Digest::with);
        }
        var last = items.getLast().seq();
        changes.forEach((child, digest) -> add(child, digest, last));
    }

    /** This is about to be taken out; call it while its row is still there. */
    void withdrawing(Published.Kind kind, String ref) {
        var found = new HashMap<Name, Told>();
        before(kind, List.of(ref), found);
        found.values().forEach(told -> add(told.child(), told.leaf(), counters.last(Feed.COUNTER)));
    }

    private void add(ChildId child, Digest digest, long seq) {
        jdbc.update(ADD, child.value(), digest.hi(), digest.lo(), seq);
    }

    private Map<Name, Told> before(List<Published> items) {
        var refs = new HashMap<Published.Kind, List<String>>();
        for (var item : items)
            refs.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item.ref());
        var found = new HashMap<Name, Told>();
        refs.forEach((kind, all) -> {
            for (int i = 0; i < all.size(); i += ROWS_AT_ONCE)
                before(kind, all.subList(i, Math.min(all.size(), i + ROWS_AT_ONCE)), found);
        });
        return found;
    }

    private void before(Published.Kind kind, List<String> refs, Map<Name, Told> found) {
        named.query(
                "SELECT ref, child_id, seq FROM feed_item WHERE kind = :kind AND ref IN (:refs)",
                Map.of("kind", kind.name(), "refs", refs),
                row -> {
                    var ref = row.getString(1);
                    var leaf = Digest.leaf(kind, ref, row.getLong(3));
                    found.put(new Name(kind, ref), new Told(new ChildId(row.getString(2)), leaf));
                });
    }

    private Map<ChildId, Kept> kept(Collection<ChildId> children) {
        if (children.isEmpty()) return Map.of();
        var kept = new HashMap<ChildId, Kept>();
        named.query(
                "SELECT child_id, hi, lo, seq FROM feed_digest WHERE child_id IN (:children)",
                Map.of("children", children.stream().map(ChildId::value).toList()),
                row -> {
                    var digest = new Digest(row.getLong(2), row.getLong(3));
                    kept.put(new ChildId(row.getString(1)), new Kept(digest, row.getLong(4)));
                });
        return kept;
    }

    /** A store from before there were digests gets them once, when it is first opened. */
    private void beginWhereNoneWasKept() {
        if (!isEmpty("feed_digest") || isEmpty("feed_item")) return;
        // Holds the feed's counter, so that of two servers that start together one does it.
        counters.next(Feed.COUNTER);
        if (!isEmpty("feed_digest")) return;
        var all = new HashMap<String, Kept>();
        jdbc.query("SELECT child_id, kind, ref, seq FROM feed_item", row -> {
            var leaf = Digest.leaf(Published.Kind.valueOf(row.getString(2)), row.getString(3), row.getLong(4));
            all.merge(row.getString(1), new Kept(leaf, row.getLong(4)), Kept::with);
        });
        jdbc.batchUpdate(
                ADD,
                all.entrySet().stream()
                        .map(each -> new Object[] {
                            each.getKey(),
                            each.getValue().digest().hi(),
                            each.getValue().digest().lo(),
                            each.getValue().seq()
                        })
                        .toList());
    }

    private boolean isEmpty(String table) {
        return jdbc.queryForList("SELECT 1 FROM " + table + " LIMIT 1").isEmpty();
    }

    private record Name(Published.Kind kind, String ref) {}

    private record Told(ChildId child, Digest leaf) {}

    private record Kept(Digest digest, long seq) {
        static final Kept NOTHING = new Kept(Digest.NONE, 0);

        Kept with(Kept other) {
            return new Kept(digest.with(other.digest), Math.max(seq, other.seq));
        }
    }
}
