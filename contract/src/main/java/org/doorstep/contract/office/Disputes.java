package org.doorstep.contract.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.sync.Pull.SignedOff;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What people said differently in one record, for somebody to decide; and the sign-off of a record. */
@HttpExchange(url = "/api/v1/office/disputes", accept = "application/json")
public interface Disputes {
    int ROWS_MAX = 200;

    /** What waits for a decision about the children whom the caller sees, the longest waiting first. */
    @GetExchange
    List<Waiting> waiting();

    /** One record, whether or not anything in it waits. */
    @GetExchange("/{recordId}")
    Disputed of(@PathVariable RecordId recordId);

    /** Decides one leaf. Refused with 409 when the record has moved on meanwhile. */
    @PostExchange("/{recordId}/decisions")
    Disputed decide(@PathVariable RecordId recordId, @RequestBody Decision decision);

    /** A manager has read the record and stands by it; from then on it is only amended. Refused while anything waits. */
    @PostExchange("/{recordId}/sign-off")
    Disputed signOff(@PathVariable RecordId recordId, @RequestBody Reading reading);

    /** @param leaves how many parts of the record wait */
    record Waiting(RecordId recordId, ChildId childId, String child, String type, int leaves, Instant since) {}

    /**
     * @param head the state that this shows; a decision names it
     * @param conflicts by leaf
     * @param tablets what their workers call the tablets named in the alternatives
     */
    record Disputed(
            RecordId recordId,
            ChildId childId,
            String type,
            ChangeId head,
            Map<String, Pull.Conflict> conflicts,
            Map<DeviceId, String> tablets,
            @Nullable SignedOff signedOff) {
        public Disputed {
            conflicts = conflicts == null ? Map.of() : conflicts;
            tablets = tablets == null ? Map.of() : tablets;
        }
    }

    /**
     * One leaf decided, in one of three ways: what an alternative says, other words, or taken out.
     *
     * @param take the alternative whose value holds from now on
     * @param value a value of the decider's own, when no {@code take} is given; absent too when the leaf is taken out
     * @param why the decider's reason, kept with the record
     */
    record Decision(
            ChangeId head,
            String leaf,
            @Nullable ChangeId take,
            @Nullable Object value,
            String why) {}

    /** @param head the state that was read */
    record Reading(ChangeId head, @Nullable String note) {}
}
