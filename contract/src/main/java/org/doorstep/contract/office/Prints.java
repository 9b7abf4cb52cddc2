package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * One visit on paper, for a reader who is named on it. What that reader must not have is not in the answer at all. What starts
 * withheld is released part by part, for a reason, by a second manager; a name or an address that somebody must not learn is
 * on no paper, whoever reads it.
 */
@HttpExchange(url = "/api/v1/office", accept = "application/json")
public interface Prints {
    /** Characters of a reader's name. */
    int NAME_MAX = 120;
    /** Characters of a reason. */
    int REASON_MAX = 500;

    /** Whom it can be printed for: the people on the child's card, without those whose names are kept from somebody. */
    @GetExchange("/visits/{recordId}/print")
    Readers readers(@PathVariable RecordId recordId);

    /** The page. Each one made is written down with its reader's kind. */
    @PostExchange("/visits/{recordId}/print")
    Sheet print(@PathVariable RecordId recordId, @RequestBody Reader reader);

    /** Asks a second manager to release a part to a reader. It holds for this state of the record only. */
    @PostExchange("/visits/{recordId}/releases")
    Release ask(@PathVariable RecordId recordId, @RequestBody Asked asked);

    /** What waits for a second manager, about the children whom the caller sees, the oldest first. */
    @GetExchange("/releases")
    List<Release> waiting();

    /** By another manager than the one who asked. */
    @PostExchange("/releases/{id}/decision")
    Release decide(@PathVariable String id, @RequestBody Decision decision);

    enum ReaderKind {
        COURT,
        YOUNG_PERSON,
        PARENT_OR_CARER,
        ALLEGED_PERPETRATOR
    }

    /** What can be left out. The last two never come onto paper from here. */
    enum Part {
        CHILDS_WORDS,
        OTHER_PEOPLE,
        ADDRESSES,
        SAFETY,
        OWN_LIFE,
        SUMMARY,
        ADULTS,
        OBSERVATION,
        ANALYSIS,
        NOTES,
        ACTIONS,
        REFERRERS,
        PICTURES
    }

    /**
     * @param name as it stands on the page
     * @param person which of the child's people that is; absent for somebody who is not on the card
     */
    record Reader(
            ReaderKind kind,
            @NotBlank @Size(max = NAME_MAX) String name,
            @Nullable PersonId person) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Readers(String child, Map<PersonId, ReceivedVisits.Known> people) {
        public Readers {
            people = people == null ? Map.of() : people;
        }
    }

    /**
     * @param by who printed it
     * @param worker who visited
     * @param revision which state of the record this is, for people
     * @param receivedAt when that state reached the store
     * @param doc as the contract's {@code Visit}, without what is left out
     * @param people those whom {@code doc} names by reference
     * @param leftOut what this reader does not get, whether or not there is anything of it
     * @param notAgreed the adult whom it is about has not said yes to this reader: nobody releases anything
     */
    record Sheet(
            RecordId recordId,
            Reader reader,
            String child,
            String worker,
            String by,
            Instant at,
            long revision,
            Instant receivedAt,
            Map<String, Object> doc,
            Map<PersonId, ReceivedVisits.Known> people,
            List<Left> leftOut,
            boolean notAgreed) {
        public Sheet {
            people = people == null ? Map.of() : people;
            leftOut = leftOut == null ? List.of() : leftOut;
        }
    }

    /**
     * @param mayAsk whether its release can be asked for
     * @param release the newest that was asked for, for this reader and this state of the record
     */
    record Left(Part part, boolean mayAsk, @Nullable Release release) {}

    record Asked(
            Reader reader,
            Part part,
            @NotBlank @Size(max = REASON_MAX) String reason) {}

    record Decision(
            boolean approve,
            @NotBlank @Size(max = REASON_MAX) String why) {}

    /** @param mayDecide whether the caller is a second manager for it */
    record Release(
            String id,
            RecordId recordId,
            String child,
            Reader reader,
            Part part,
            String reason,
            String askedBy,
            Instant askedAt,
            State state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String why,
            boolean mayDecide) {}

    enum State {
        WAITING,
        APPROVED,
        DECLINED
    }
}
