package org.doorstep.server.duties;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.VisitingPlan;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.visit.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Says what is due next for a child. The strictest rule wins, and of two that fall on one day the one that stands first
 * in the book; an attempt never resets the clock.
 */
public final class Duties {
    private static final Comparator<Duty> STRICTEST_FIRST =
            Comparator.comparing(Duty::dueOn).thenComparing(Duty::layer);

    private final RuleBook book;
    private final WorkingDays calendar;
    private final Counting counting;

    public Duties(RuleBook book, Counting counting) {
        this.book = book;
        this.calendar = new WorkingDays(book.bankHolidays());
        this.counting = counting;
    }

    /** At most one duty for each cohort she is in, soonest first. */
    public List<Duty> next(Child child, Collection<VisitFact> visits, LocalDate today) {
        Map<Cohort, Duty> strictest = new EnumMap<>(Cohort.class);
        for (Duty duty : asked(child, visits, today)) strictest.putIfAbsent(duty.cohort(), duty);
        return strictest.values().stream()
                .filter(d -> !covered(d, strictest))
                .sorted(STRICTEST_FIRST)
                .toList();
    }

    /** What every applicable rule asks for, the strictest first. */
    public List<Duty> asked(Child child, Collection<VisitFact> visits, LocalDate today) {
        List<Duty> asked = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (DueRule rule : book.rules()) {
            CohortFact fact = child.cohorts().get(rule.cohort());
            if (fact == null || rule.sleeps() || ended(fact, today)) continue;
            Duty duty = ask(rule, child, fact, visits, today);
            if (duty == null) continue;
            asked.add(duty);
            replaced.addAll(rule.insteadOf());
        }
        asked.removeIf(duty -> replaced.contains(duty.rule()));
        asked.sort(STRICTEST_FIRST);
        return asked;
    }

    /** What a tablet needs to say the same. */
    public RulesInForce rules() {
        return RulesInForce.of(book, counting);
    }

    /** The day on which so many working days after this one are over; bank holidays are none. */
    public LocalDate workingDaysAfter(LocalDate day, int days) {
        return calendar.after(day, days, Counting.EXCLUSIVE);
    }

    /**
     * Whether a visit counts for the cohort it was made for; the figures for timeliness rest on this. Without the child's
     * facts it is judged as if she lived at an ordinary address.
     */
    public boolean counts(@Nullable Child child, VisitFact visit) {
        boolean atLivingAddress =
                book.rules().stream().filter(r -> r.cohort() == visit.purpose()).allMatch(DueRule::atLivingAddress);
        return counts(child, visit, atLivingAddress);
    }

    private @Nullable Duty ask(
            DueRule rule, Child child, CohortFact fact, Collection<VisitFact> visits, LocalDate today) {
        VisitingPlan own = ownPlan(child, rule.cohort(), today);
        LocalDate anchor = rule.anchor().on(child, fact, own);
        if (anchor == null || rule.from().isAfter(today)) return null;
        LocalDate last = null;
        int counted = 0;
        for (VisitFact visit : visits) {
            if (visit.on().isBefore(anchor) || visit.on().isAfter(today)) continue;
            if (!counts(child, visit, rule.atLivingAddress())) continue;
            counted++;
            if (last == null || visit.on().isAfter(last)) last = visit.on();
        }
        if (!rule.phase().asks(counted)) return null;
        LocalDate at = last == null ? anchor : last;
        if (rule.until() != null && at.isAfter(rule.until())) return null;
        boolean mustAgree = book.childAgreesFor().contains(rule.cohort());
        var situation = new Situation(child, fact, own, anchor, at, Fewer.of(own, at, today, mustAgree));
        if (rule.givesWay() && situation.fewer() == Fewer.ALLOWED || !rule.applies(situation)) return null;
        return due(rule, situation, last);
    }

    private Duty due(DueRule rule, Situation of, @Nullable LocalDate last) {
        boolean fromAnchor = last == null || !rule.phase().countsFromLast();
        // A rule that came into force after the last visit counts from its own first day: nobody is late the day it
        // starts.
        LocalDate start = later(fromAnchor ? of.anchor() : of.at(), rule.from());
        Interval each = rule.interval();
        if (each == null) each = Interval.ofDays(requireNonNull(of.own()).everyDays());
        return new Duty(
                Pull.dutyId(of.child().id(), rule.id()),
                of.child().id(),
                rule.cohort(),
                rule.id(),
                rule.layer(),
                each.after(start, calendar, counting),
                rule.title(),
                rule.reason(fromAnchor, each, of) + beforeBirth(of.child()),
                rule.source(),
                start,
                last);
    }

    /** Her own plan for these visits, from its first day on. */
    private static @Nullable VisitingPlan ownPlan(Child child, Cohort cohort, LocalDate today) {
        VisitingPlan plan = child.plan();
        return plan == null || plan.cohort() != cohort || plan.since().isAfter(today) ? null : plan;
    }

    private static boolean ended(CohortFact fact, LocalDate today) {
        return fact.until() != null && fact.until().isBefore(today);
    }

    private static boolean counts(@Nullable Child child, VisitFact visit, boolean atLivingAddress) {
        if (!visit.inPerson()) return false;
        if (!visit.seen() && !(unborn(child, visit.on()) && visit.motherSeen())) return false;
        return !atLivingAddress || whereSheLives(child, visit.place());
    }

    private static boolean unborn(@Nullable Child child, LocalDate on) {
        if (child == null) return false;
        return child.bornOn() == null ? child.expectedOn() != null : on.isBefore(child.bornOn());
    }

    private static boolean whereSheLives(@Nullable Child child, @Nullable Venue place) {
        if (place == Venue.PLACEMENT_OR_HOME || place == Venue.CUSTODY) return true;
        if (child == null || child.placement() == null) return false;
        String kind = child.placement().kind();
        return place == Venue.HOSPITAL && kind.startsWith("R2") || place == Venue.SCHOOL && kind.startsWith("S1");
    }

    /** A covered duty shows only when it falls due sooner: a new plan never gives anybody more time. */
    private boolean covered(Duty duty, Map<Cohort, Duty> strictest) {
        Set<Cohort> by = book.coveredBy().getOrDefault(duty.cohort(), Set.of());
        return by.stream()
                .map(strictest::get)
                .anyMatch(other -> other != null && !duty.dueOn().isBefore(other.dueOn()));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String beforeBirth(Child child) {
        if (child.bornOn() != null || child.expectedOn() == null) return "";
        return "; before the birth her mother is seen";
    }
}
