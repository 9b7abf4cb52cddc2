package org.doorstep.server.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The feed's tables, read. */
@Component
class FeedRows {
    /** Items looked at for one page, so that a page of very small ones ends too. */
    static final int ITEMS_MAX = 1_000;

    static final int NOTICES_MAX = 100;

    static final String CHOOSE = "SELECT seq, size FROM feed_item WHERE child_id IN (:children)"
            + " AND seq > :after AND seq <= :upTo ORDER BY seq LIMIT :limit";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    FeedRows(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Chooses numbers from the covering index alone: sorting whole rows cost fifteen times as much. */
    Chosen choose(Collection<ChildId> children, long after, long upTo, int bytesMax) {
        if (children.isEmpty()) return new Chosen(List.of(), true);
        var found = jdbc.sql(CHOOSE)
                .param("children", children.stream().map(ChildId::value).toList())
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", ITEMS_MAX)
                .query(Size::read)
                .list();
        var chosen = new ArrayList<Long>();
        var bytes = 0L;
        for (var item : found) {
            if (bytes >= bytesMax) break;
            chosen.add(item.seq());
            bytes += item.size();
        }
        return new Chosen(chosen, chosen.size() == found.size() && found.size() < ITEMS_MAX);
    }

    /** How much there is to tell about these children, up to a number. */
    long bytes(Collection<ChildId> children, long upTo) {
        if (children.isEmpty()) return 0;
        return jdbc.sql("SELECT coalesce(sum(size), 0) FROM feed_item WHERE child_id IN (:children) AND seq <= :upTo")
                .param("children", children.stream().map(ChildId::value).toList())
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    /** The numbers of the cards and duties of these children. */
    List<Long> cards(Collection<ChildId> children, long upTo) {
        if (children.isEmpty()) return List.of();
        return jdbc.sql("SELECT seq FROM feed_item WHERE kind IN ('CHILD', 'DUTIES') AND ref IN (:children)"
                        + " AND seq <= :upTo")
                .param("children", children.stream().map(ChildId::value).toList())
                .param("upTo", upTo)
                .query(Long.class)
                .list();
    }

    /** Each with its number in it. One that the disk has spoilt is left out and told of; it must not cost the others. */
    List<Body> bodies(List<Long> seqs) {
        if (seqs.isEmpty()) return List.of();
        return jdbc
                .sql("SELECT seq, body, crc, kind, ref, child_id FROM feed_item WHERE seq IN (:seqs) ORDER BY seq")
                .param("seqs", seqs)
                .query(Kept::read)
                .list()
                .stream()
                .filter(this::isWhole)
                .map(kept -> Body.numbered(kept.seq(), kept.body()))
                .toList();
    }

    private boolean isWhole(Kept kept) {
        if (kept.crc() == null || kept.crc() == Crc.of(kept.body())) return true;
        events.publishEvent(
                new FeedSpoilt(Published.Kind.valueOf(kept.kind()), kept.ref(), new ChildId(kept.childId())));
        return false;
    }

    List<Size> sizes(Collection<ChildId> children, String kind, Collection<String> refs) {
        if (children.isEmpty() || refs.isEmpty()) return List.of();
        return jdbc.sql("SELECT seq, size FROM feed_item WHERE kind = :kind AND ref IN (:refs)"
                        + " AND child_id IN (:children) ORDER BY seq")
                .param("kind", kind.toUpperCase(Locale.ROOT))
                .param("refs", refs)
                .param("children", children.stream().map(ChildId::value).toList())
                .query(Size::read)
                .list();
    }

    Optional<Note> nextNote(WorkerId worker, long after) {
        return jdbc.sql("SELECT seq, kind, body AS text FROM feed_note WHERE worker_id = :worker AND seq > :after"
                        + " ORDER BY seq LIMIT 1")
                .param("worker", worker.value())
                .param("after", after)
                .query(Note.class)
                .optional();
    }

    /** The latest notices up to a number, oldest first: a device that starts afresh learns them too. */
    List<String> notices(WorkerId worker, long upTo) {
        return jdbc.sql("SELECT body FROM (SELECT seq, body FROM feed_note WHERE worker_id = :worker AND seq <= :upTo"
                        + " AND kind = 'NOTICE' ORDER BY seq DESC LIMIT :limit) AS latest ORDER BY seq")
                .param("worker", worker.value())
                .param("upTo", upTo)
                .param("limit", NOTICES_MAX)
                .query(String.class)
                .list();
    }

    /** Whom the worker is given after a number. */
    List<Grant> grantsAfter(WorkerId worker, long after) {
        return jdbc.sql("SELECT seq, child_id AS child FROM feed_note WHERE worker_id = :worker AND seq > :after"
                        + " AND kind = 'GRANT'")
                .param("worker", worker.value())
                .param("after", after)
                .query((row, number) -> new Grant(row.getLong(1), new ChildId(row.getString(2))))
                .list();
    }

    /** The version before the first change of the worker's caseload that comes after a number; empty when none does. */
    Optional<Long> scopeVersionAt(WorkerId worker, long seq) {
        return jdbc.sql("SELECT scope_version - 1 FROM feed_note WHERE worker_id = :worker AND seq > :seq"
                        + " AND scope_version IS NOT NULL ORDER BY seq LIMIT 1")
                .param("worker", worker.value())
                .param("seq", seq)
                .query(Long.class)
                .optional();
    }

    Optional<ChildId> grantedAt(long seq) {
        return jdbc.sql("SELECT child_id FROM feed_note WHERE seq = :seq AND kind = 'GRANT'")
                .param("seq", seq)
                .query(String.class)
                .optional()
                .map(ChildId::new);
    }

    record Grant(long seq, ChildId child) {}

    record Size(long seq, int size) {
        static Size read(ResultSet row, int number) throws SQLException {
            return new Size(row.getLong(1), row.getInt(2));
        }
    }

    /**
     * Read column by column: a page has hundreds, and to find each one's components by name cost as much as reading it. The
     * body's text is UTF-8 in both engines, and its bytes are what travels.
     */
    record Kept(long seq, byte[] body, @Nullable Long crc, String kind, String ref, String childId) {
        private static final byte[] NOTHING = {};

        static Kept read(ResultSet row, int number) throws SQLException {
            var crc = row.getLong(3);
            var isKept = !row.wasNull();
            return new Kept(
                    row.getLong(1),
                    // Nothing at all is what a disk can leave, too.
                    Objects.requireNonNullElse(row.getBytes(2), NOTHING),
                    isKept ? crc : null,
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
        }
    }

    /** @param complete whether nothing is left in the range */
    record Chosen(List<Long> seqs, boolean complete) {
        long last() {
            return seqs.getLast();
        }
    }

    record Note(long seq, String kind, @Nullable String text) {
        boolean isGrant() {
            return kind.equals("GRANT");
        }

        Optional<String> body() {
            return Optional.ofNullable(text);
        }
    }
}
