package org.doorstep.contract.concern;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.ApiPaths;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/sync/concerns}: a worker's concerns, told by a tablet of hers ahead of everything else that waits there,
 * and what has become of them. The record itself comes with a push like any other, under the same id: whichever of the two
 * is first raises it, and the second finds it raised.
 */
public final class Concerns {
    public static final String PATH = ApiPaths.CONCERNS;

    private Concerns() {}

    /**
     * {@code PUT /concerns/{recordId}}. It may be sent as often as it takes; the first one counts.
     *
     * @param sentAt the tablet's clock now: what it says of times is put right by the difference to the server's
     * @param childId on whose file the record lies; absent when the concern is about somebody who is on nobody's tablet,
     *     and then there is no record of it but this
     */
    public record Put(
            DeviceId device, Instant sentAt, @Nullable ChildId childId, Concern concern) {}

    /**
     * What the server has of it. All times by the server's clock.
     *
     * @param told who was asked to read it, in their turn; empty when nobody is named, and then nobody was
     * @param read who has said that she has read it; absent while nobody has, and then it is not reported to anybody
     */
    public record Held(
            RecordId recordId,
            Instant receivedAt,
            List<Named> told,
            @Nullable Named read) {}

    public record Named(String name, Instant at) {}

    /**
     * Whom to ring, as the authority has set it; a tablet keeps them for when it has no signal.
     *
     * @param dutyPhone in office hours
     * @param emergencyTeam at night, at weekends and on holidays: the emergency duty team
     */
    public record Numbers(
            @Nullable @Size(min = 1) String dutyPhone,
            @Nullable @Size(min = 1) String emergencyTeam) {}

    /**
     * The answer to both {@code PUT} and {@code GET /concerns}: those of hers that nobody has read, those read lately, and
     * the one just put.
     *
     * @param unreadAfterMinutes after so many minutes the next named person is asked to read it
     */
    public record Reply(List<Held> concerns, Numbers numbers, int unreadAfterMinutes) {}
}
