package org.doorstep.server.tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.server.duties.Duties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By when a task is done. A limit in working days ends with the last of them, where the children live. */
@Component
class Deadlines {
    static final ZoneId WHERE_CHILDREN_LIVE = ZoneId.of("Europe/London");

    private final TaskRules rules;
    private final Duties duties;

    Deadlines(TaskRules rules, Duties duties) {
        this.rules = rules;
        this.duties = duties;
    }

    Instant due(Kind kind, Instant visitedAt, Instant raisedAt) {
        return switch (kind) {
            case MARK, DISCLOSURE -> raisedAt.plus(Duration.ofHours(rules.readWithinHours()));
            case ALONE_REFUSED -> visitedAt.plus(Duration.ofHours(rules.discussWithinHours()));
            case SURVEY -> endOf(duties.workingDaysAfter(day(raisedAt), rules.passOnWithinWorkingDays()));
            case TELL_CHILD -> endOf(duties.workingDaysAfter(day(raisedAt), rules.tellWithinWorkingDays()));
            case RETURN_INTERVIEW -> raisedAt.plus(Duration.ofHours(rules.answerWithinHours()));
            case NOT_SAFEGUARDED, ACCESS_DENIED, NOT_MET_AGAIN, CONCERN, MISSING_AGAIN, FACT_WRONG ->
                endOf(duties.workingDaysAfter(day(raisedAt), rules.decideWithinWorkingDays()));
        };
    }

    /** The last day for what closing asks. */
    @Nullable
    LocalDate latestOn(Kind kind, Instant visitedAt) {
        if (kind != Kind.ALONE_REFUSED) return null;
        return duties.workingDaysAfter(day(visitedAt), rules.visitAgainWithinWorkingDays());
    }

    /** Whether something received then is recent enough to raise anything. */
    boolean isRecent(Instant receivedAt, Instant now) {
        return receivedAt.plus(Duration.ofDays(rules.lookBackDays())).isAfter(now);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WHERE_CHILDREN_LIVE);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WHERE_CHILDREN_LIVE).toInstant().minusMillis(1);
    }
}
