package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.missing.Independence;
import org.doorstep.contract.missing.InterviewAction;
import org.doorstep.contract.missing.NotOffered.Why;
import org.doorstep.contract.missing.PlaceBeen;
import org.doorstep.contract.missing.PullFactor;
import org.doorstep.contract.missing.PushFactor;
import org.doorstep.contract.missing.RiskSign;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Children who are missing or away, and those who came back: each return with its own clock, and what becomes of all of them.
 * A manager sees her teams' children, a worker her own.
 */
@HttpExchange(url = "/api/v1/office/missing", accept = "application/json")
public interface Missing {
    /** The longest list that is shown at once. */
    int ROWS_MAX = 200;
    /** Days of the longest period that is measured at once. */
    int DAYS_MAX = 731;

    /** Who is gone, then what is unanswered, the longest back first, then what was answered lately. */
    @GetExchange
    Board board();

    /** Of all returns in a period, both days included. 400 for a period that ends before it begins, or is too long. */
    @GetExchange("/measures")
    Measures measures(@RequestParam LocalDate from, @RequestParam LocalDate to);

    /** Where a return stands. Hours are hours that have passed, nights and weekends included. */
    enum Standing {
        /** Not back. */
        GONE,
        RUNNING,
        /** Back for 48 hours and not heard. */
        AMBER,
        /** Back for 72 hours and not heard. */
        OVER,
        /** An interview was held about this return, in time or not. */
        HELD,
        DECLINED,
        NOT_OFFERED
    }

    /** What came of offering an interview; the first of these that is true of a return. */
    enum Result {
        HELD,
        /** Declined, and whoever cares for her said what they know. */
        DECLINED_CARER_SPOKE,
        DECLINED,
        NOT_OFFERED,
        MISSING_AGAIN,
        NO_RESPONSE,
        /** She has said yes, and it was not held yet. */
        ACCEPTED,
        /** Offered, and nothing else is known. */
        OFFERED,
        NOTHING_YET
    }

    /**
     * @param amberAfterHours from her return
     * @param overAfterHours from her return
     * @param more how many rows there are beyond these
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Board(Instant at, int amberAfterHours, int overAfterHours, List<Row> rows, int more) {
        public Board {
            rows = rows == null ? List.of() : rows;
        }
    }

    /**
     * One time away.
     *
     * @param hours since she left, while she is gone; from her return until now, or until the interview was held
     * @param dueAt when her 72 hours end
     * @param offeredAt the first offer
     * @param number the how manieth time within the longer of the two spans that call for a strategy discussion
     * @param open what is to follow from the interview and was not done yet
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Row(
            RecordId recordId,
            ChildId childId,
            String child,
            @Nullable String worker,
            Episode.Kind kind,
            Instant startedAt,
            @Nullable Instant returnedAt,
            Standing standing,
            long hours,
            @Nullable Instant dueAt,
            int offers,
            @Nullable Instant offeredAt,
            Result outcome,
            @Nullable Why notOffered,
            @Nullable Held held,
            boolean outOfArea,
            boolean placedHere,
            @Nullable String responsibleAuthority,
            @Nullable String hostAuthority,
            @Nullable String lateReason,
            int number,
            Map<ActionId, InterviewAction> open) {
        public Row {
            open = open == null ? Map.of() : open;
        }
    }

    /**
     * The interview that was held about a return.
     *
     * @param inTime within 72 hours of this return
     * @param chosenByHer she wanted to be asked by this person
     * @param signedOffBy the manager who has read it and stands by it, by name; absent while nobody has
     */
    record Held(
            RecordId recordId,
            Instant at,
            boolean inTime,
            String interviewer,
            Independence independence,
            boolean chosenByHer,
            @Nullable String signedOffBy) {}

    /** So many of so many. */
    record Share(int numerator, int denominator) {}

    /**
     * What became of the returns between two days.
     *
     * @param returns in the period, also those whose 72 hours still run
     * @param running of them, whose 72 hours still run and who were not heard yet
     * @param offered of all returns, those with at least one offer
     * @param heldInTime of the returns with an offer, those whose interview was held within 72 hours of that return
     * @param held of all returns, those whose interview was held, in time or not
     * @param independent of the interviews held, counted once for each return, those by somebody independent
     * @param chosenByHer of the same, those by somebody whom she chose
     * @param children how many came back at all, and how many of them more than once
     * @param outOfArea the same three of our children who live elsewhere
     * @param placedHere the same of other authorities' children who live here
     * @param push for how many returns an interview said yes to it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Measures(
            LocalDate from,
            LocalDate to,
            int returns,
            int running,
            Share offered,
            Share heldInTime,
            Share held,
            Share independent,
            Share chosenByHer,
            Share children,
            Map<Result, Integer> outcomes,
            Map<Independence, Integer> independence,
            Some outOfArea,
            Some placedHere,
            Map<PushFactor, Integer> push,
            Map<PullFactor, Integer> pull,
            Map<PlaceBeen, Integer> places,
            Map<RiskSign, Integer> risks) {
        public Measures {
            outcomes = outcomes == null ? Map.of() : outcomes;
            independence = independence == null ? Map.of() : independence;
            push = push == null ? Map.of() : push;
            pull = pull == null ? Map.of() : pull;
            places = places == null ? Map.of() : places;
            risks = risks == null ? Map.of() : risks;
        }
    }

    /** Of some of the returns. */
    record Some(int returns, Share offered, Share heldInTime) {}
}
