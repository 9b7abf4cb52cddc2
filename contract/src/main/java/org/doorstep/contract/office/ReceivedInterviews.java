package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Return home interviews that reached the store, as those who work with the child read them. */
@HttpExchange(url = "/api/v1/office/interviews", accept = "application/json")
public interface ReceivedInterviews {
    /** The longest list of interviews that is shown at once. */
    int INTERVIEWS_MAX = 100;

    /** The interviews about the children whom the caller sees, the last received first. */
    @GetExchange
    List<Told> interviews();

    /** One interview as those who work with the child read it: without those of whom somebody must not learn, else all of it. */
    @GetExchange("/{recordId}")
    Whole interview(@PathVariable RecordId recordId);

    /**
     * @param copies how many were made
     * @param sent how many of them went out
     */
    record Told(
            RecordId recordId,
            ChildId childId,
            String child,
            Instant heldAt,
            String interviewer,
            int copies,
            int sent) {}

    /**
     * @param doc as the contract's {@code Interview}
     * @param episodes the times the child was away that it is about, as the contract's {@code Episode}
     * @param keptBack what the child asked not to share
     * @param people those whom {@code doc} names by reference
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Whole(
            RecordId recordId,
            ChildId childId,
            String child,
            Instant heldAt,
            long revision,
            Instant receivedAt,
            Map<String, Object> doc,
            List<Map<String, Object>> episodes,
            Map<String, KeptBack> keptBack,
            Map<PersonId, ReceivedVisits.Known> people) {
        public Whole {
            doc = doc == null ? Map.of() : doc;
            episodes = episodes == null ? List.of() : episodes;
            keptBack = keptBack == null ? Map.of() : keptBack;
            people = people == null ? Map.of() : people;
        }
    }

    /**
     * @param what a section of the interview, as its own code
     * @param words hers about it
     * @param from from whom, in her words; absent: from everybody
     */
    record KeptBack(
            String what, @Nullable String words, @Nullable String from) {}
}
