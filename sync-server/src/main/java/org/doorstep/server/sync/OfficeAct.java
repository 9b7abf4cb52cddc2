package org.doorstep.server.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the office does to one record. Whoever makes one has checked that its author may see the child and
 * do this: the intake takes the office's word for it.
 *
 * @param author the person in the office, in whose own name it stands
 * @param head the state she looked at; absent for a new record
 * @param patch RFC 7396 merge patch against that state; empty when only what stands beside it matters
 * @param happenedAt when what it tells happened; absent for now
 * @param besides further members of the change, by their names in the contract: {@code resolves}, {@code signsOff}
 */
public record OfficeAct(
        WorkerId author,
        RecordId record,
        ChildId child,
        String type,
        @Nullable ChangeId head,
        Map<String, ?> patch,
        @Nullable Instant happenedAt,
        Map<String, ?> besides) {

    public OfficeAct {
        patch = new HashMap<>(patch);
        besides = Map.copyOf(besides);
    }

    /** A change of a record that is there. */
    public static OfficeAct on(
            WorkerId author, RecordId record, ChildId child, String type, ChangeId head, Map<String, ?> patch) {
        return new OfficeAct(author, record, child, type, head, patch, null, Map.of());
    }

    /** A record that is not there yet. */
    public static OfficeAct fresh(
            WorkerId author, RecordId record, ChildId child, String type, Map<String, ?> document) {
        return new OfficeAct(author, record, child, type, null, document, null, Map.of());
    }

    /** Says why a record is changed that may have been signed off. */
    public OfficeAct amending(String why) {
        return with("amendment", new Change.Amendment(why));
    }

    /** Adds a member of the change that has no place of its own here. */
    public OfficeAct with(String member, Object value) {
        var more = new HashMap<String, Object>(besides);
        more.put(member, value);
        return new OfficeAct(author, record, child, type, head, patch, happenedAt, more);
    }

    /** What it tells happened then, not now. */
    public OfficeAct thatHappened(Instant at) {
        return new OfficeAct(author, record, child, type, head, patch, at, besides);
    }
}
