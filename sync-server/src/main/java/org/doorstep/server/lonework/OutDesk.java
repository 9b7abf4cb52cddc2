package org.doorstep.server.lonework;

import java.time.Clock;
import java.util.LinkedHashSet;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a named person does about somebody who is not back. */
@Component
@Transactional
class OutDesk {
    private final PlanTable plans;
    private final OverdueTable overdues;
    private final OutBoard board;
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final Audit audit;
    private final Clock clock;

    OutDesk(
            PlanTable plans,
            OverdueTable overdues,
            OutBoard board,
            Caseload caseload,
            Bulletin bulletin,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.overdues = overdues;
        this.board = board;
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.audit = audit;
        this.clock = clock;
    }

    void acknowledge(Caller caller, PlanKey key) {
        var plan = plans.find(key).orElseThrow(Problem::notFound);
        var overdue = overdues.latest(key).filter(Overdue::isOpen).orElseThrow(OutDesk::notOverdue);
        if (!overdues.acknowledge(overdue, caller.worker(), clock.instant())) return;
        audit.record(caller.who(), "plan.acknowledge", Outcome.DONE);
        var others = new LinkedHashSet<>(overdue.toldWorkers());
        others.remove(caller.worker());
        bulletin.tellOf(overdue.id(), others, name(caller) + " sees to " + name(plan) + ", who is not back.");
    }

    /** Ends the plan as well: whoever is out after this says so again. */
    void close(Caller caller, PlanKey key, String words) {
        var now = clock.instant();
        overdues.latest(key)
                .filter(Overdue::isOpen)
                .ifPresent(overdue -> overdues.close(overdue, new Overdue.Closed(caller.worker(), now, words)));
        plans.end(key, new Plan.End(now, caller.worker(), words));
        audit.record(caller.who(), "plan.close", Outcome.DONE);
    }

    /** Whether the caller may do either. */
    @Transactional(readOnly = true)
    boolean mayAct(Caller caller, PlanKey key) {
        var overdue = overdues.latest(key).orElse(null);
        return plans.find(key)
                .flatMap(plan -> caseload.colleague(plan.worker()))
                .filter(worker -> board.mayAct(caller, worker, overdue))
                .isPresent();
    }

    private String name(Plan plan) {
        return caseload.colleague(plan.worker()).orElseThrow(Problem::notFound).name();
    }

    private String name(Caller caller) {
        return caseload.colleague(caller.worker()).map(one -> one.name()).orElse(caller.name());
    }

    private static Problem notOverdue() {
        return Problem.conflict("not-overdue", "Nobody is waited for here any more. Look at Who is out again.");
    }
}
