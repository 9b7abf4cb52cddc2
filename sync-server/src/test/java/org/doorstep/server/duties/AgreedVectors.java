package org.doorstep.server.duties;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.VisitingPlan;
import org.doorstep.contract.duty.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Made-up children and what the server's engine says of each, as compact JSON: a line for each child, every day as the
 * number of days from that line's own, sentences and rules as their places in two lists.
 */
final class AgreedVectors {
    private static final RuleBook STANDARD = RuleBook.standard();
    private static final RuleBook ALL = STANDARD.with(
            STANDARD.rules().stream().filter(DueRule::sleeps).map(DueRule::id).toList());

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Map<String, Integer> sentences = new LinkedHashMap<>();
    private LocalDate today = LocalDate.EPOCH;

    static String of(long seed, int children) {
        var vectors = new AgreedVectors();
        var made = new MadeUpChildren(seed);
        for (int i = 0; i < children; i++) vectors.add(made.next());
        return vectors.json();
    }

    private void add(MadeUpChildren.Case given) {
        today = given.today();
        var duties = new Duties(given.all() ? ALL : STANDARD, given.counting());
        var child = given.child();
        String asked = list(duties.asked(child, given.visits(), today).stream().map(this::duty));
        String next = list(duties.next(child, given.visits(), today).stream().map(d -> "" + place(rules, d.rule())));
        String cohorts = child.cohorts().entrySet().stream()
                .map(e -> quoted(e.getKey().name()) + ":" + fact(e.getValue()))
                .collect(joining(",", "{", "}"));
        lines.add("[" + quoted(today.toString()) + ","
                + bits(given.counting() == Counting.INCLUSIVE, given.all()) + "," + day(child.bornOn()) + ","
                + day(child.expectedOn()) + "," + cohorts + "," + placement(child.placement()) + ","
                + more(child) + ","
                + list(given.visits().stream().map(this::visit)) + "," + asked + "," + next + "]");
    }

    private String fact(CohortFact fact) {
        return "[" + day(fact.since()) + "," + day(fact.until()) + "," + word(fact.detail()) + ","
                + day(fact.firstReviewOn()) + "]";
    }

    private String placement(@Nullable Placement placement) {
        if (placement == null) return "0";
        return "[" + day(placement.startedOn()) + "," + quoted(placement.kind()) + ","
                + bits(placement.intendedUntil18(), placement.temporaryApproval(), is(placement.beforeAssessment()))
                + "]";
    }

    private String more(Child child) {
        var asked = child.asked();
        String request = asked == null ? "0" : "[" + day(asked.on()) + "," + quoted(asked.by()) + "]";
        return "[" + plan(child.plan()) + "," + request + "," + day(child.noticeOn()) + "," + day(child.arrangedSince())
                + "]";
    }

    private String plan(@Nullable VisitingPlan plan) {
        if (plan == null) return "0";
        return "[" + plan.cohort().ordinal() + "," + plan.everyDays() + "," + day(plan.since()) + ","
                + day(plan.reviewOn()) + "," + word(plan.approvedBy()) + "," + word(plan.reason()) + ","
                + bits(plan.reduces(), is(plan.childAgrees())) + "]";
    }

    private String visit(VisitFact visit) {
        int place = visit.place() == null ? -1 : visit.place().ordinal();
        int visitor = visit.visitor() == null ? -1 : visit.visitor().ordinal();
        return "[" + day(visit.on()) + "," + visit.purpose().ordinal() + "," + place + ","
                + bits(visit.tookPlace(), visit.seen(), visit.motherSeen()) + "," + visitor + "]";
    }

    private String duty(Duty duty) {
        return "[" + place(rules, duty.rule()) + "," + day(duty.dueOn()) + "," + place(sentences, duty.reason()) + ","
                + day(duty.countedFrom()) + "," + day(duty.lastCountedOn()) + "]";
    }

    private String json() {
        return "{\"rules\":" + list(rules.keySet().stream().map(AgreedVectors::quoted)) + ",\n\"sentences\":"
                + list(sentences.keySet().stream().map(AgreedVectors::quoted)) + ",\n\"children\":[\n"
                + String.join(",\n", lines) + "\n]}\n";
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "\"\"" : "" + DAYS.between(today, day);
    }

    private static int place(Map<String, Integer> list, String word) {
        return list.computeIfAbsent(word, unknown -> list.size());
    }

    private static int bits(boolean... bits) {
        int sum = 0;
        for (int i = 0; i < bits.length; i++) if (bits[i]) sum |= 1 << i;
        return sum;
    }

    private static String list(java.util.stream.Stream<String> items) {
        return items.collect(joining(",", "[", "]"));
    }

    private static boolean is(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static String word(@Nullable String word) {
        return word == null ? "0" : quoted(word);
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
