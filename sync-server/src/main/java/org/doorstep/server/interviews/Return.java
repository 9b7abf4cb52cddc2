package org.doorstep.server.interviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.missing.InterviewOffer;
import org.doorstep.contract.office.Missing.Result;
import org.doorstep.contract.office.Missing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One time away with what answered it. Of several returns that one interview answers, each is timed from its own return.
 *
 * @param held the first interview that was held about it
 */
record Return(
        RecordId record,
        ChildId child,
        WorkerId author,
        Episode episode,
        @Nullable HeldInterview held) {

    Standing standing(Instant now, MissingRules rules) {
        var back = episode.returnedAt();
        if (held != null) return Standing.HELD;
        if (episode.declined() != null) return Standing.DECLINED;
        if (episode.notOffered() != null) return Standing.NOT_OFFERED;
        if (back == null) return Standing.GONE;
        var passed = Duration.between(back, now);
        if (passed.compareTo(rules.heardWithin()) >= 0) return Standing.OVER;
        return passed.compareTo(rules.amberAfter()) >= 0 ? Standing.AMBER : Standing.RUNNING;
    }

    /** Neither heard, nor declined, nor given up. */
    boolean isOpen() {
        return held == null && episode.declined() == null && episode.notOffered() == null;
    }

    /** Whole hours that have passed. A clock that is wrong shows none rather than fewer. */
    long hours(Instant now) {
        var back = episode.returnedAt();
        if (back == null) return whole(episode.startedAt(), now);
        return whole(back, held == null ? now : held.interview().heldAt());
    }

    private static long whole(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toHours());
    }

    /** The first offer. Who was heard or said no had been offered it, also where nobody wrote that down. */
    Optional<Instant> offeredAt() {
        var declined = episode.declined();
        var implied = Stream.of(
                        Optional.ofNullable(held).map(one -> one.interview().heldAt()),
                        Optional.ofNullable(declined).map(one -> one.at() == null ? episode.startedAt() : one.at()))
                .flatMap(Optional::stream);
        return Stream.concat(episode.offers().values().stream().map(InterviewOffer::at), implied)
                .min(Comparator.naturalOrder());
    }

    boolean isOffered() {
        return offeredAt().isPresent();
    }

    /** 72 hours to the millisecond count as in time; an interview before a return whose time is wrong does as well. */
    boolean isHeldInTime(MissingRules rules) {
        var back = episode.returnedAt();
        if (held == null || back == null) return held != null;
        return !held.interview().heldAt().isAfter(back.plus(rules.heardWithin()));
    }

    Result outcome() {
        var declined = episode.declined();
        if (held != null) return Result.HELD;
        if (declined != null) return declined.carerAccount() == null ? Result.DECLINED : Result.DECLINED_CARER_SPOKE;
        if (episode.notOffered() != null) return Result.NOT_OFFERED;
        var last = lastWord();
        if (last != null) return outcome(last);
        return isOffered() ? Result.OFFERED : Result.NOTHING_YET;
    }

    private InterviewOffer.@Nullable Outcome lastWord() {
        return Stream.concat(episode.offers().values().stream(), episode.attempts().values().stream())
                .filter(one -> one.outcome() != null)
                .max(Comparator.comparing(InterviewOffer::at))
                .map(InterviewOffer::outcome)
                .orElse(null);
    }

    private static Result outcome(InterviewOffer.Outcome last) {
        return switch (last) {
            case ACCEPTED -> Result.ACCEPTED;
            case DECLINED -> Result.DECLINED;
            case NO_RESPONSE -> Result.NO_RESPONSE;
            case MISSING_AGAIN -> Result.MISSING_AGAIN;
        };
    }
}
