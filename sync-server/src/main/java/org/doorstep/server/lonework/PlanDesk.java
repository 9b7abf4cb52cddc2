package org.doorstep.server.lonework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.lonework.VisitPlans;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.rota.OfficeHours;
import org.doorstep.server.rota.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a worker says on her tablet about where she is, and answers what will be done about it. */
@Component
@Transactional
class PlanDesk {
    /** A request is on its way for some seconds; what is beyond this is a wrong clock. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(2);

    private final PlanTable plans;
    private final OverdueTable overdues;
    private final Turns turns;
    private final Patience patience;
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Clock clock;

    PlanDesk(
            PlanTable plans,
            OverdueTable overdues,
            Turns turns,
            Patience patience,
            Caseload caseload,
            Bulletin bulletin,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.overdues = overdues;
        this.turns = turns;
        this.patience = patience;
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was said later counts, in whatever order it arrives. */
    VisitPlans.Reply put(VerifiedDevice device, ContactId contact, VisitPlans.Put said) {
        var key = new PlanKey(device.owner(), contact);
        var known = plans.find(key).orElse(null);
        if (known == null || said.version() > known.version()) {
            var now = clock.instant();
            var plan = plan(key, said, known == null ? now : known.heldAt(), now);
            plans.put(plan);
            overdues.latest(key).filter(Overdue::isOpen).ifPresent(overdue -> heardOf(plan, overdue, now));
            for (var child : plan.children())
                audit.record(device.who(), plan.isOver() ? "plan.back" : "plan.keep", child, null, Outcome.DONE);
        }
        return reply(device.owner(), key);
    }

    @Transactional(readOnly = true)
    VisitPlans.Reply of(WorkerId worker) {
        return reply(worker, null);
    }

    private Plan plan(PlanKey key, VisitPlans.Put said, Instant heldAt, Instant now) {
        var wrong = Duration.between(said.sentAt(), now);
        var shift = wrong.abs().compareTo(ON_THE_WAY) > 0 ? wrong : Duration.ZERO;
        var backBy = said.backBy().plus(shift);
        var back = said.backAt();
        return new Plan(
                key,
                said.device(),
                said.version(),
                said.setOutAt().plus(shift),
                backBy,
                List.copyOf(new LinkedHashSet<>(said.children())),
                List.copyOf(new LinkedHashSet<>(said.addresses())),
                heldAt,
                back == null ? patience.overdueAt(backBy) : null,
                back == null ? null : new Plan.End(back.plus(shift), key.worker(), null));
    }

    /**
     * Nobody else is told, and those who were are told what she said. That she stays longer answers the question where she
     * is; that she is back is for somebody to ask after, and to write down what came of it.
     */
    private void heardOf(Plan plan, Overdue overdue, Instant now) {
        var stays = !plan.isOver() && plan.backBy().isAfter(now);
        if (!stays && !plan.isOver()) return;
        var said = " has said on the tablet: "
                + (stays ? "I stay until " + OfficeHours.clock(plan.backBy()) + "." : "I am back.");
        if (stays) overdues.close(overdue, new Overdue.Closed(plan.worker(), now, name(plan.worker()) + said));
        else overdues.tellNobodyElse(overdue);
        bulletin.tellOf(overdue.id(), new LinkedHashSet<>(overdue.toldWorkers()), name(plan.worker()) + said);
    }

    private VisitPlans.Reply reply(WorkerId worker, @Nullable PlanKey justPut) {
        var all = new ArrayList<>(plans.open(worker));
        if (justPut != null && all.stream().noneMatch(plan -> plan.key().equals(justPut)))
            plans.find(justPut).ifPresent(all::add);
        return new VisitPlans.Reply(all.stream().map(this::held).toList(), patience.ring());
    }

    private VisitPlans.Held held(Plan plan) {
        var overdue = overdues.latest(plan.key()).filter(Overdue::isOpen).orElse(null);
        var told = overdue == null ? List.<Overdue.Told>of() : overdue.told();
        var acknowledged = overdue == null ? null : overdue.acknowledged();
        var first = turns.next(plan.worker(), patience.thenTell(), List.of(), patience.overdueAt(plan.backBy()));
        return new VisitPlans.Held(
                plan.key().contact(),
                plan.version(),
                plan.setOutAt(),
                plan.backBy(),
                plan.children(),
                plan.addresses(),
                plan.heldAt(),
                first.map(this::name).stream().toList(),
                told.stream()
                        .map(one -> new VisitPlans.Told(name(one.worker()), one.at()))
                        .toList(),
                acknowledged == null ? null : name(acknowledged.worker()),
                plan.end() == null ? null : plan.end().at());
    }

    private String name(WorkerId worker) {
        return caseload.colleague(worker).map(Colleague::name).orElse(worker.value());
    }
}
