package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.correction.CorrectionDecision.Outcome;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What a record shows that a manager must read or decide, and what a child must be told by the worker who holds her. A task is
 * never deleted: it is closed, in words, by name.
 */
@HttpExchange(url = "/api/v1/office/tasks", accept = "application/json")
public interface Tasks {
    /** The longest list that is shown at once. */
    int ROWS_MAX = 200;

    /** Characters of what was decided. */
    int WORDS_MAX = 2_000;

    /** Open ones, what is due first at the top; or the closed ones, the last closed first. */
    @GetExchange
    List<Row> tasks(@RequestParam boolean closed);

    /** One of them. That the caller has looked at it is kept from then on. */
    @PostExchange("/{id}/read")
    Row read(@PathVariable String id);

    /** Refused with 400 while something is missing that this kind needs, with 409 when it is closed, or was not read. */
    @PostExchange("/{id}/close")
    Row close(@PathVariable String id, @RequestBody Closing closing);

    /** Facts that were agreed to be wrong and that the card says still: somebody has their record to change. The last first. */
    @GetExchange("/agreed")
    List<Row> agreed();

    /**
     * The record was right after all: from then on what was proposed stands as declined, in these words. Refused with 409
     * when it is not accepted, or not any more.
     */
    @PostExchange("/{id}/take-back")
    Row takeBack(@PathVariable String id, @RequestBody Closing closing);

    /** Why a task was raised. */
    enum Kind {
        /** The placement does not adequately safeguard and promote the child's welfare (regulation 30). */
        NOT_SAFEGUARDED,
        /** A parent or carer refused that the child was seen alone. */
        ALONE_REFUSED,
        /** Access was denied. */
        ACCESS_DENIED,
        /** The child could not be met, and not for the first time in a row. */
        NOT_MET_AGAIN,
        /** A mark or an injury was seen. */
        MARK,
        /** The child told something that cannot stay between her and the worker. */
        DISCLOSURE,
        /** A matter of Schedule 3 gives concern (private fostering). */
        CONCERN,
        /** The child answered the questions for her reviewing officer, who is to have them. */
        SURVEY,
        /** The child was missing or away again, so often that somebody must come together about it. */
        MISSING_AGAIN,
        /** The child is back, and no interview was offered or held in time. */
        RETURN_INTERVIEW,
        /** Somebody who works with the child says that a fact on the card is wrong. */
        FACT_WRONG,
        /** Something that the child asked not to share was shared all the same, and she has to be told. */
        TELL_CHILD;

        /** Whether a visit raises it; otherwise a time at which the child was missing or away, a fact on the card, or an interview. */
        public boolean isOfAVisit() {
            return switch (this) {
                case MISSING_AGAIN, RETURN_INTERVIEW, FACT_WRONG, TELL_CHILD -> false;
                default -> true;
            };
        }
    }

    /** What closing needs besides words. */
    enum Asks {
        NO_DATE,
        /** When the case is reviewed. */
        REVIEW_ON,
        /** When the child is visited again. */
        VISIT_ON,
        /** Whether what was proposed is accepted or declined. */
        OUTCOME,
        /** When the child was told. */
        TOLD_ON;

        public boolean needsADay() {
            return this == REVIEW_ON || this == VISIT_ON || this == TOLD_ON;
        }
    }

    /**
     * @param worker who wrote the record; of what a child must be told, who decided that
     * @param owner who answers for it by name: of the managers of the child's team the first, and for what she must be told the
     *     worker who holds her; absent where there is nobody
     * @param what in one sentence, without the child's name
     * @param why in one sentence, with the source of the rule
     * @param visitedAt when what the record tells of began, or when it was decided that the child must be told
     * @param raisedAt when the server received what raised it
     * @param readBy whoever has looked at it, and when first
     * @param isNews whether nobody has looked at it since it was raised, or since the record shows more of it
     * @param changedAt since when the record does not show it any more
     * @param latestOn the day that the rule gives for what closing asks, if it gives one
     * @param opens whether the caller can open the record; not while no team holds the child
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Row(
            String id,
            RecordId recordId,
            ChildId childId,
            String child,
            String worker,
            @Nullable String owner,
            Kind kind,
            String what,
            String why,
            Instant visitedAt,
            Instant raisedAt,
            Instant dueAt,
            boolean overdue,
            List<Reading> readBy,
            boolean isNews,
            @Nullable Instant changedAt,
            Asks asks,
            @Nullable LocalDate latestOn,
            boolean opens,
            @Nullable Closed closed) {
        public Row {
            readBy = readBy == null ? List.of() : readBy;
        }
    }

    /** Somebody looked at it. */
    record Reading(String by, Instant at) {}

    /**
     * @param words what was decided, and on what reasoning; or how the child took it
     * @param on the day of the review, of the further visit or on which the child was told, where one was asked for
     * @param outcome of what was proposed
     * @param stillShown set when it was accepted and the card shows the old fact all the same, because its source has not
     *     told another one yet
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Closed(
            String by,
            Instant at,
            String words,
            @Nullable LocalDate on,
            @Nullable Outcome outcome,
            @Nullable Boolean stillShown) {}

    /** The same, as somebody says it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Closing(
            String words, @Nullable LocalDate on, @Nullable Outcome outcome) {
        /** Where nothing was proposed. */
        public Closing(String words, @Nullable LocalDate on) {
            this(words, on, null);
        }
    }
}
