package org.doorstep.server.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.missing.Independence;
import org.doorstep.contract.missing.Interview;
import org.doorstep.contract.missing.Interviewer;
import org.doorstep.contract.office.Missing;
import org.doorstep.contract.office.Missing.Share;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the returns of a period. Each share names what it is a share of (decision 0032). */
@Component
@Transactional(readOnly = true)
class Measuring {
    static final ZoneId WHERE_CHILDREN_LIVE = ZoneId.of("Europe/London");

    private final Returns returns;
    private final MissingRules rules;
    private final Clock clock;

    Measuring(Returns returns, MissingRules rules, Clock clock) {
        this.returns = returns;
        this.rules = rules;
        this.clock = clock;
    }

    Missing.Measures of(Collection<ChildId> children, LocalDate from, LocalDate to) {
        var now = clock.instant();
        var all = returns.of(children).stream()
                .filter(one -> isWithin(one.episode().returnedAt(), from, to))
                .toList();
        var held = all.stream().filter(one -> one.held() != null).toList();
        var interviews = held.stream().map(Measuring::interview).toList();
        return new Missing.Measures(
                from,
                to,
                all.size(),
                count(all, one -> isRunning(one, now)),
                offered(all),
                heldInTime(all),
                new Share(held.size(), all.size()),
                by(interviews, who -> who.independence() == Independence.INDEPENDENT),
                by(interviews, who -> who.chosenByHer() == YesNo.YES),
                children(all),
                Tally.of(all, Return::outcome),
                Tally.of(interviews, one -> one.interviewer().independence()),
                some(all, one -> isOutOfArea(one)),
                some(all, one -> one.episode().placedHere() == YesNo.YES),
                Tally.yes(interviews, Interview::push),
                Tally.yes(interviews, Interview::pull),
                Tally.yes(interviews, Interview::places),
                Tally.yes(interviews, Interview::risks));
    }

    private static boolean isWithin(@Nullable Instant returnedAt, LocalDate from, LocalDate to) {
        if (returnedAt == null) return false;
        var day = LocalDate.ofInstant(returnedAt, WHERE_CHILDREN_LIVE);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean isRunning(Return one, Instant now) {
        return switch (one.standing(now, rules)) {
            case RUNNING, AMBER -> true;
            case GONE, OVER, HELD, DECLINED, NOT_OFFERED -> false;
        };
    }

    /** Ours and elsewhere; another authority's child who lives here is counted by itself. */
    private static boolean isOutOfArea(Return one) {
        return one.episode().outOfArea() == YesNo.YES && one.episode().placedHere() != YesNo.YES;
    }

    private Missing.Some some(List<Return> all, Predicate<Return> which) {
        var some = all.stream().filter(which).toList();
        return new Missing.Some(some.size(), offered(some), heldInTime(some));
    }

    private static Share offered(List<Return> all) {
        return new Share(count(all, Return::isOffered), all.size());
    }

    private Share heldInTime(List<Return> all) {
        var offered = all.stream().filter(Return::isOffered).toList();
        return new Share(count(offered, one -> one.held() != null && one.isHeldInTime(rules)), offered.size());
    }

    private static Share by(List<Interview> interviews, Predicate<Interviewer> whom) {
        return new Share(count(interviews, one -> whom.test(one.interviewer())), interviews.size());
    }

    private static Share children(List<Return> all) {
        var times = all.stream().collect(Collectors.groupingBy(Return::child, Collectors.counting()));
        return new Share(count(List.copyOf(times.values()), n -> n > 1), times.size());
    }

    private static Interview interview(Return one) {
        return Objects.requireNonNull(one.held()).interview();
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
