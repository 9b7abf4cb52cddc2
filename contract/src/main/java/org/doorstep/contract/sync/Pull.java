package org.doorstep.contract.sync;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.DutyId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/sync/pull?cursor=…}: everything new about the caller's children, in commit order. */
public final class Pull {
    /** A page's size in bytes before compression, about. */
    public static final int PAGE_BYTES = 500_000;

    private Pull() {}

    /**
     * @param cursor opaque; the device stores it in one transaction with the items
     * @param more whether another page waits
     * @param scopeVersion the allocations this page was made under
     * @param children how many children are in scope, so that progress can be told honestly
     * @param arrived while an entire caseload is being told: of how many of these children everything has arrived
     * @param epoch which life of the store this is; a store restored from a backup begins a new one
     * @param digest with the last page only, and not when something newer has come in meanwhile: what a tablet that
     *     holds everything has, as 32 hexadecimal digits. It is the exclusive or of one leaf for each numbered thing; a
     *     leaf is the first 16 bytes of SHA-256 over {@code kind|ref|seq}, where the ref of a {@code record} is its
     *     recordId, of a {@code child} her id, of {@code duties} the childId, and of any later kind its {@code ref}
     * @param rules names the rules by which what is due is reckoned now; under {@code /api/v1/duties/rules} is what they say
     */
    public record Reply(
            List<Item> items,
            String cursor,
            boolean more,
            long scopeVersion,
            int children,
            @Nullable Integer arrived,
            Instant asOf,
            @Nullable String epoch,
            @Nullable String digest,
            @Nullable String rules) {}

    /** Something to store, or to forget. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = RecordItem.class, name = "record"),
        @JsonSubTypes.Type(value = ChildItem.class, name = "child"),
        @JsonSubTypes.Type(value = DutiesItem.class, name = "duties"),
        @JsonSubTypes.Type(value = NoticeItem.class, name = "notice"),
        @JsonSubTypes.Type(value = ForgetItem.class, name = "forget"),
        @JsonSubTypes.Type(value = RemoveItem.class, name = "remove")
    })
    public sealed interface Item {}

    /**
     * A record's head document.
     *
     * @param author who made the head
     * @param doc the document; unknown fields pass through untouched
     * @param conflicts what people said differently and nobody has decided yet, by leaf ({@code /seen}, {@code
     *     /quotes/q1}); {@code doc} shows one value of each
     * @param signedOff who has signed the record off
     * @param seq its number in the feed, given when it is told
     * @param line names the changes that led to the head, in their order; a change that builds on the head repeats it. It is
     *     the SHA-256, in lower-case hexadecimal, of the line before followed by the head's name
     * @param sealedAt when the head could not be changed any more, by its tablet's clock; absent in what was told before
     *     it was kept
     */
    public record RecordItem(
            RecordId recordId,
            ChildId childId,
            String type,
            ChangeId head,
            long revision,
            String author,
            Instant happenedAt,
            Instant capturedAt,
            Instant receivedAt,
            Map<String, Object> doc,
            @Nullable Map<String, Conflict> conflicts,
            @Nullable SignedOff signedOff,
            @Nullable Long seq,
            @Nullable String line,
            @Nullable Instant sealedAt)
            implements Item {}

    /**
     * A leaf that people set without knowing of each other. Every value is kept as long as the record.
     *
     * @param kind how the leaf merges, which says what {@code doc} shows meanwhile
     * @param before what it said before any of them; absent when nothing
     * @param alternatives one for each change that set it, in an order that does not depend on arrival
     */
    public record Conflict(Leaf.Kind kind, @Nullable Object before, List<Alternative> alternatives) {}

    /**
     * What one change says.
     *
     * @param name of its author, for people
     * @param value absent when the change took it out
     */
    public record Alternative(
            ChangeId change,
            WorkerId author,
            String name,
            DeviceId device,
            Instant happenedAt,
            Instant capturedAt,
            Instant receivedAt,
            @Nullable Object value) {}

    /** A manager has read it and stands by it. */
    public record SignedOff(WorkerId by, String name, Instant at) {}

    /**
     * A child's card.
     *
     * @param seq its number in the feed, given when it is told
     */
    public record ChildItem(Child child, @Nullable Long seq) implements Item {
        public ChildItem(Child child) {
            this(child, null);
        }
    }

    /**
     * All that is due for a child now; replaces what was there.
     *
     * @param seq its number in the feed, given when it is told
     */
    public record DutiesItem(
            ChildId childId, List<Duty> duties, @Nullable Long seq) implements Item {
        public DutiesItem(ChildId childId, List<Duty> duties) {
            this(childId, duties, null);
        }
    }

    /**
     * Something the worker is told.
     *
     * @param changeId the piece of her own work it is about
     * @param childId the child it is about; the sentence itself never names one
     * @param decision what was decided about the change, when it had been kept apart
     */
    public record NoticeItem(
            String noticeId,
            Instant at,
            @Nullable ChangeId changeId,
            @Nullable ChildId childId,
            String sentence,
            @Nullable QuarantineDecision decision)
            implements Item {
        public NoticeItem(
                String noticeId, Instant at, @Nullable ChangeId changeId, @Nullable ChildId childId, String sentence) {
            this(noticeId, at, changeId, childId, sentence, null);
        }
    }

    /**
     * The child left this worker's scope: hand in what is unsent, then erase.
     *
     * @param until the last day on which a visit that was begun before can be finished; afterwards an open draft is sealed
     *     as unfinished ({@link org.doorstep.contract.visit.Unfinished}) and handed in
     */
    public record ForgetItem(
            ChildId childId, String sentence, @Nullable LocalDate until) implements Item {
        /** One that tells no last day. */
        public ForgetItem(ChildId childId, String sentence) {
            this(childId, sentence, null);
        }
    }

    /** The record does not belong on this child's file: erase it, but never the worker's own unsent work. */
    public record RemoveItem(RecordId recordId, ChildId childId, String sentence) implements Item {}

    /** Names a duty by child, rule and anchor, so that the same duty has the same id on every server. */
    public static DutyId dutyId(ChildId child, String rule) {
        return new DutyId(rule + "." + child.value());
    }
}
