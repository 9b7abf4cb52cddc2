package org.doorstep.contract.lonework;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who is out on a visit, as the team and the out-of-hours team see it, and what is done about somebody who is not back. */
@HttpExchange(url = "/api/v1/office/out", accept = "application/json")
public interface WhoIsOut {
    int OUTCOME_MAX = 2_000;

    /** Those whom the caller may see, the most urgent first. */
    @GetExchange
    Board board();

    /** The caller sees to it: nobody further is told. The first one's name stays. */
    @PostExchange("/{worker}/{contact}/acknowledge")
    Board acknowledge(@PathVariable WorkerId worker, @PathVariable ContactId contact);

    /** What came of it, in words. */
    @PostExchange("/{worker}/{contact}/close")
    Board close(@PathVariable WorkerId worker, @PathVariable ContactId contact, @RequestBody Outcome outcome);

    record Outcome(@Size(min = 1, max = OUTCOME_MAX) String words) {}

    /** @param at the server's clock when it looked */
    record Board(Instant at, List<Row> rows) {}

    /** How it stands with somebody who is out, the most urgent first. */
    enum Standing {
        /** She is not back and nobody has said yet that they see to it. */
        OVERDUE,
        /** She is not back and a named person sees to it. */
        SEEN_TO,
        /** She was overdue and has said that she is back; somebody has to say what came of it. */
        BACK_LATE,
        /** It is past the time she named, and the grace is not over. */
        LATE,
        OUT,
        /** She was overdue, and what came of it has been written down. */
        CLOSED
    }

    /**
     * @param to where she said that she was going
     * @param told who was told that she is not back, and when
     * @param nextAt when the next one is told, while nobody sees to it
     * @param nextName who that would be now
     * @param heardAt when a tablet of hers last reached the server; that it is silent says nothing about her
     * @param mayAct whether the caller may acknowledge and close
     */
    record Row(
            WorkerId worker,
            String name,
            String team,
            ContactId contactId,
            Standing standing,
            Instant setOutAt,
            Instant backBy,
            List<Place> to,
            List<VisitPlans.Told> told,
            @Nullable Instant nextAt,
            @Nullable String nextName,
            VisitPlans.@Nullable Told acknowledged,
            @Nullable Instant backAt,
            @Nullable Closing closing,
            @Nullable Instant heardAt,
            boolean mayAct) {}

    /** @param lines the address she named on the child's card; absent when she named none */
    record Place(
            ChildId childId,
            String child,
            @Nullable String lines,
            @Nullable String postcode) {}

    record Closing(String by, Instant at, String outcome) {}
}
