package org.doorstep.contract.lonework;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.ApiPaths;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/sync/visit-plans}: where a worker is going and when she will be back, from a tablet of hers. The server
 * alone says that somebody is overdue, and only from the last plan it holds: a tablet that is silent is not overdue.
 */
public final class VisitPlans {
    public static final String PATH = ApiPaths.VISIT_PLANS;

    public static final int CHILDREN_MAX = 30;
    public static final int ADDRESSES_MAX = 30;

    /** Nobody is out on one visit for longer; what is asked for beyond it is a slip of the hand. */
    public static final Duration AHEAD_MAX = Duration.ofHours(24);

    private VisitPlans() {}

    /**
     * {@code PUT /visit-plans/{contactId}}: the whole plan as she has it now. Setting out, staying longer and being back
     * are all said by it, so that a request may be sent again and a later one makes up for one that was lost.
     *
     * @param version counts what she has said about this visit, from 1; a lower one than the server has comes too late
     * @param sentAt the tablet's clock now: what it says of times is put right by the difference to the server's
     * @param addresses ids of the children's addresses; never the text of one
     * @param backAt when she said that she is back
     */
    public record Put(
            DeviceId device,
            int version,
            Instant sentAt,
            Instant setOutAt,
            Instant backBy,
            @Size(min = 1, max = CHILDREN_MAX) List<ChildId> children,
            @Size(max = ADDRESSES_MAX) List<AddressId> addresses,
            @Nullable Instant backAt) {}

    /**
     * What the server holds and will do about it. All times by the server's clock.
     *
     * @param heldAt when it first held this plan
     * @param tells who is told first if she is not back; empty when nobody is named, and then nobody would be
     * @param told who has been told that she is not back, and when, in their turn
     * @param acknowledgedBy who has said that she sees to it
     */
    public record Held(
            ContactId contactId,
            int version,
            Instant setOutAt,
            Instant backBy,
            List<ChildId> children,
            List<AddressId> addresses,
            Instant heldAt,
            List<String> tells,
            List<Told> told,
            @Nullable String acknowledgedBy,
            @Nullable Instant backAt) {}

    public record Told(String name, Instant at) {}

    /**
     * The answer to both: all plans of hers that are open, and the one just put.
     *
     * @param ring the number to ring where the office does not know; absent when the authority has named none
     */
    public record Reply(List<Held> plans, @Nullable String ring) {}
}
