package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Part;
import org.doorstep.contract.office.Copies.Preview;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a manager decides before a copy of an interview is made: asked for with a reason, and decided by somebody else. */
@HttpExchange(url = "/api/v1/office", accept = "application/json")
public interface CopyPermissions {
    /** Asks a manager for what nobody decides alone. It holds for this reader and this state of the interview only. */
    @PostExchange("/interviews/{recordId}/copies/permissions")
    Permission ask(@PathVariable RecordId recordId, @RequestBody Asked asked);

    /** What waits for a manager, about the children whom the caller sees, the oldest first. */
    @GetExchange("/copy-permissions")
    List<Permission> waiting();

    /** The copy as it would be, for whoever decides about it. 409 {@code moved-on} when the interview has changed. */
    @GetExchange("/copy-permissions/{id}/preview")
    Preview asked(@PathVariable String id);

    /** By a manager, and never by the one who asked. */
    @PostExchange("/copy-permissions/{id}/decision")
    Permission decide(@PathVariable String id, @RequestBody Decision decision);

    /** What nobody decides alone. */
    enum Need {
        /** The reader may be somebody whom she named. */
        DOUBT,
        /** Something that she asked not to share goes out all the same. */
        OVERRIDE,
        /** What people wrote goes out, and somebody has to have read it for what she asked not to share. */
        TEXTS,
        /** More than the facts goes to somebody whose office is not their duty to her. */
        MORE_THAN_FACTS
    }

    /** @param reason why; whoever decides reads it */
    record Asked(
            Ask ask,
            @NotBlank @Size(max = Copies.REASON_MAX) String reason) {}

    /** @param why where something she asked not to share goes out, the child is told this */
    record Decision(
            boolean approve,
            @NotBlank @Size(max = Copies.REASON_MAX) String why) {}

    enum State {
        WAITING,
        APPROVED,
        DECLINED
    }

    /**
     * @param overridden what she asked not to share and would go out, as she said it
     * @param doubts why the reader may be somebody whom she named
     * @param current whether the interview still stands as it did; otherwise it is asked for again
     * @param mayDecide whether the caller is a manager and somebody else than who asked
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Permission(
            String id,
            RecordId recordId,
            ChildId childId,
            String child,
            Recipient recipient,
            List<Part> parts,
            List<KeptBack> overridden,
            boolean texts,
            List<String> doubts,
            List<Need> needs,
            String reason,
            String askedBy,
            Instant askedAt,
            State state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String why,
            boolean current,
            boolean mayDecide) {
        public Permission {
            parts = parts == null ? List.of() : parts;
            overridden = overridden == null ? List.of() : overridden;
            doubts = doubts == null ? List.of() : doubts;
            needs = needs == null ? List.of() : needs;
        }
    }
}
