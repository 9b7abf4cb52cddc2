package org.doorstep.contract.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.contract.sync.QuarantineReason;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Changes that are kept apart until somebody decides. A manager sees what her team wrote and what is about her team's
 * children, and decides about the latter; an administrator sees that something is there.
 */
@HttpExchange(url = "/api/v1/office/quarantine", accept = "application/json")
public interface Quarantine {
    /** Newest first, at most this many. */
    int ROWS_MAX = 500;

    int REASON_CHARACTERS_MAX = 500;

    /** @param decided what was decided about, instead of what waits */
    @GetExchange
    List<Parked> parked(@RequestParam(defaultValue = "false") boolean decided);

    /** What it says, for whoever decides about it. */
    @GetExchange("/{hash}")
    Whole whole(@PathVariable String hash);

    @PostExchange("/{hash}/decision")
    Parked decide(@PathVariable String hash, @RequestBody Ruling ruling);

    /**
     * One piece of work that is kept apart.
     *
     * @param worker who handed it in
     * @param author whom it names as its author, where that is somebody else
     * @param tablet what the worker calls the tablet
     * @param child her name, where the caller may see her
     * @param may what the caller may decide; empty when it is not hers
     * @param standing who decides, when it is not the caller, in words
     */
    record Parked(
            String hash,
            @Nullable String worker,
            @Nullable String author,
            String tablet,
            QuarantineReason reason,
            String sentence,
            Instant receivedAt,
            @Nullable String child,
            List<QuarantineDecision> may,
            @Nullable String standing,
            @Nullable Decided decided) {
        public Parked {
            may = may == null ? List.of() : may;
        }
    }

    /** @param correction the record that holds the correction */
    record Decided(
            QuarantineDecision decision,
            String reason,
            String by,
            Instant at,
            @Nullable RecordId correction) {}

    /**
     * @param record the record it belongs to, when that is in the store
     * @param doc what the record would say; absent when the work cannot be read as one
     * @param partial whether what it builds on is not here, so that {@code doc} holds only what was changed
     * @param raw the sealed bytes as they came
     * @param people of the child's people, those whom the document names by reference
     */
    record Whole(
            Parked parked,
            @Nullable RecordId record,
            @Nullable String type,
            @Nullable Instant happenedAt,
            @Nullable Instant sealedAt,
            @Nullable Map<String, Object> doc,
            boolean partial,
            String raw,
            Map<PersonId, ReceivedVisits.Known> people) {
        public Whole {
            people = people == null ? Map.of() : people;
        }
    }

    /**
     * @param reason why, in the manager's words; its author reads it
     * @param correction for {@code CORRECTED}: members that take the place of those in {@code doc}, each as a whole; an empty text
     *     takes a member away
     */
    record Ruling(
            QuarantineDecision decision,
            @NotBlank @Size(max = REASON_CHARACTERS_MAX) String reason,
            @Nullable Map<String, Object> correction) {}
}
