package org.doorstep.contract.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The tablets of a manager's team, or all of them for an administrator: what came of each, what never came, and what was
 * handed in for the authority to open.
 */
@HttpExchange(url = "/api/v1/office/tablets", accept = "application/json")
public interface Tablets {
    int REASON_CHARACTERS_MAX = 500;

    @GetExchange
    List<Tablet> tablets();

    /** From now on it can only hand in what it holds. */
    @PostExchange("/{device}/revocation")
    Tablet revoke(@PathVariable DeviceId device, @RequestBody Why why);

    /** Opens what the tablet deposited and takes it in as that tablet's own work. A manager of its worker's team only. */
    @PostExchange("/{device}/deposits/opening")
    Opening openDeposits(@PathVariable DeviceId device, @RequestBody Why why);

    /**
     * @param label what its worker calls it
     * @param lastContact when it last reached the server; absent when never since it was set up
     * @param received how many pieces of work of its chain are here
     * @param gaps what never came, one sentence each
     * @param restored whether it was restored from a copy
     * @param replacedBy the new device as which it goes on since; absent while it has not taken a new name
     * @param mayOpen whether the caller may open its deposits
     */
    record Tablet(
            DeviceId device,
            String label,
            String worker,
            Instant enrolledAt,
            @Nullable Instant lastContact,
            @Nullable Instant revokedAt,
            long received,
            List<String> gaps,
            boolean restored,
            @Nullable Replacement replacedBy,
            Deposited deposits,
            boolean mayOpen) {
        public Tablet {
            gaps = gaps == null ? List.of() : gaps;
        }
    }

    /**
     * The device that took another one's place.
     *
     * @param at when it was set up
     */
    record Replacement(String label, Instant at) {}

    /**
     * @param copies how many were ever handed in
     * @param unopened how many of them are not in the store in any other way and wait to be opened
     * @param pictures how many pictures wait to be opened
     * @param failures why some could not be opened, one sentence each
     */
    record Deposited(
            long copies,
            long unopened,
            long pictures,
            @Nullable Instant lastAt,
            List<String> failures) {
        public Deposited {
            failures = failures == null ? List.of() : failures;
        }
    }

    /**
     * What came of opening.
     *
     * @param intoRecords how many are part of a record now
     * @param keptApart how many are parked, with their reasons
     * @param waiting how many wait for what they build on
     * @param failed how many could not be opened
     * @param pictures how many pictures are in their records now
     * @param picturesFailed how many pictures could not be opened, or have no record to go into
     */
    record Opening(int intoRecords, int keptApart, int waiting, int failed, int pictures, int picturesFailed) {}

    record Why(@NotBlank @Size(max = REASON_CHARACTERS_MAX) String reason) {}
}
