package org.doorstep.server.interviews;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.missing.InterviewAction;
import org.doorstep.contract.missing.NotOffered;
import org.doorstep.contract.office.Missing;
import org.doorstep.contract.office.Missing.Row;
import org.doorstep.contract.visit.YesNo;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is gone, who is back and not heard, and what was answered lately or is still to follow from an interview. */
@Component
@Transactional(readOnly = true)
class MissingBoard {
    private static final Comparator<Row> MOST_URGENT_FIRST =
            Comparator.comparing(MissingBoard::group).thenComparing(MissingBoard::order);

    private final Returns returns;
    private final MissingRules rules;
    private final Caseload caseload;
    private final ChangeLog changes;
    private final Clock clock;

    MissingBoard(Returns returns, MissingRules rules, Caseload caseload, ChangeLog changes, Clock clock) {
        this.returns = returns;
        this.rules = rules;
        this.caseload = caseload;
        this.changes = changes;
        this.clock = clock;
    }

    Missing.Board of(Collection<ChildId> children) {
        var now = clock.instant();
        var all = returns.of(children);
        var facts = caseload.facts(all.stream().map(Return::child).distinct().toList());
        var byChild = all.stream().collect(Collectors.groupingBy(Return::child));
        var signedOff = signedOff(all);
        var rows = all.stream()
                .filter(one -> isShown(one, now))
                .map(one ->
                        row(one, facts.get(one.child()), byChild.getOrDefault(one.child(), List.of()), signedOff, now))
                .sorted(MOST_URGENT_FIRST)
                .toList();
        var shown = rows.stream().limit(Missing.ROWS_MAX).toList();
        return new Missing.Board(
                now,
                (int) rules.amberAfter().toHours(),
                (int) rules.heardWithin().toHours(),
                shown,
                rows.size() - shown.size());
    }

    private boolean isShown(Return one, Instant now) {
        if (one.isOpen() || !open(one).isEmpty()) return true;
        var held = one.held();
        var back = one.episode().returnedAt();
        var last = held != null
                ? held.interview().heldAt()
                : back == null ? one.episode().startedAt() : back;
        return last.isAfter(now.minus(rules.shownAfterwards()));
    }

    private Row row(
            Return one, @Nullable Child child, List<Return> hers, Map<RecordId, String> signedOff, Instant now) {
        var episode = one.episode();
        var back = episode.returnedAt();
        return new Row(
                one.record(),
                one.child(),
                child == null ? one.child().value() : child.name() + " " + child.familyName(),
                child == null ? null : child.worker(),
                episode.kind(),
                episode.startedAt(),
                back,
                one.standing(now, rules),
                one.hours(now),
                back == null ? null : back.plus(rules.heardWithin()),
                episode.offers().size(),
                one.offeredAt().orElse(null),
                one.outcome(),
                why(episode.notOffered()),
                held(one, signedOff),
                episode.outOfArea() == YesNo.YES,
                episode.placedHere() == YesNo.YES,
                episode.responsibleAuthority(),
                episode.hostAuthority(),
                lateReason(one),
                Repeats.within(rules.longSpan(), one, hers),
                open(one));
    }

    private static NotOffered.@Nullable Why why(@Nullable NotOffered notOffered) {
        return notOffered == null ? null : notOffered.why();
    }

    private static @Nullable String lateReason(Return one) {
        var held = one.held();
        if (one.episode().lateReason() != null || held == null)
            return one.episode().lateReason();
        return held.interview().lateReason();
    }

    /** By whom, by name. */
    private Map<RecordId, String> signedOff(List<Return> all) {
        var by = changes.signedOff(all.stream()
                .flatMap(one -> Stream.ofNullable(one.held()))
                .map(HeldInterview::record)
                .distinct()
                .toList());
        var names = caseload.workerNames(by.values());
        var told = new HashMap<RecordId, String>();
        by.forEach((record, worker) -> told.put(record, names.getOrDefault(worker, worker.value())));
        return told;
    }

    private Missing.@Nullable Held held(Return one, Map<RecordId, String> signedOff) {
        var held = one.held();
        if (held == null) return null;
        var who = held.interview().interviewer();
        return new Missing.Held(
                held.record(),
                held.interview().heldAt(),
                one.isHeldInTime(rules),
                who.name(),
                who.independence(),
                who.chosenByHer() == YesNo.YES,
                signedOff.get(held.record()));
    }

    /** What has a day on which it was done is done; nothing else closes it. */
    private static Map<ActionId, InterviewAction> open(Return one) {
        var held = one.held();
        if (held == null) return Map.of();
        return held.interview().actions().entrySet().stream()
                .filter(action -> action.getValue().doneOn() == null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int group(Row row) {
        return switch (row.standing()) {
            case GONE -> 0;
            case OVER, AMBER, RUNNING -> 1;
            case HELD, DECLINED, NOT_OFFERED -> 2;
        };
    }

    /** The longest first while nobody has heard her; the last return first afterwards. */
    private static long order(Row row) {
        var back = row.returnedAt();
        var at = (back == null ? row.startedAt() : back).toEpochMilli();
        return group(row) == 2 ? -at : at;
    }
}
