package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Language;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.Safety;
import org.doorstep.contract.contact.Contact;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What the out-of-hours team needs when somebody rings at night, and where it says what it did. Online only: nothing of it
 * is kept on a tablet of theirs. Each look is written down.
 */
@HttpExchange(url = "/api/v1/office/out-of-hours", accept = "application/json")
public interface OutOfHours {
    int VISITS_SHOWN = 3;

    @GetExchange("/children/{child}")
    Sheet child(@PathVariable ChildId child);

    /** It reaches the child's worker first: a notice on top of her day, and the record on the child's card. */
    @PostExchange("/children/{child}/contacts")
    Sheet record(@PathVariable ChildId child, @RequestBody Contact contact);

    /**
     * Safety, legal status and the last three visits.
     *
     * @param cohorts why the authority visits, with the legal status in {@code detail}
     * @param wrong what of this a manager agreed is wrong, and what is so instead, one sentence each; its record is not changed yet
     * @param contacts what was done out of hours lately, newest first
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Sheet(
            ChildId childId,
            String child,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate expectedOn,
            @Nullable String worker,
            @Nullable String team,
            Map<String, Safety> safety,
            Map<Cohort, CohortFact> cohorts,
            @Nullable Placement placement,
            @Nullable Home home,
            @Nullable Language language,
            @Nullable String communication,
            List<String> wrong,
            List<VisitLine> visits,
            List<ContactLine> contacts) {
        public Sheet {
            safety = safety == null ? Map.of() : safety;
            cohorts = cohorts == null ? Map.of() : cohorts;
            wrong = wrong == null ? List.of() : wrong;
            visits = visits == null ? List.of() : visits;
            contacts = contacts == null ? List.of() : contacts;
        }
    }

    /** @param withheld who must not learn it and why, one sentence each; then nobody says it on the telephone */
    record Home(String lines, @Nullable String postcode, List<String> withheld) {}

    /** @param outcome TOOK_PLACE, or why it did not */
    record VisitLine(
            RecordId recordId,
            LocalDate on,
            String by,
            Cohort purpose,
            String outcome,
            boolean seen,
            boolean alone,
            @Nullable String said,
            @Nullable String summary) {}

    record ContactLine(RecordId recordId, String by, Instant receivedAt, Contact contact) {}
}
