package org.doorstep.server.caseload;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.BreakGlass;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a child to somebody whose she is not, for some hours. She arrives whole on the opener's tablet and leaves it
 * afterwards like any child; those who answer for her are told in the same transaction.
 */
@Component
@Transactional
class BrokenGlass {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Holdings holdings;
    private final Allocations allocations;
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final EntityManager store;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;
    private final Duration lasts;

    BrokenGlass(
            Holdings holdings,
            Allocations allocations,
            Caseload caseload,
            Bulletin bulletin,
            EntityManager store,
            Audit audit,
            Ids ids,
            Clock clock,
            @Value("${doorstep.scope.break-glass:PT8H}") Duration lasts) {
        this.holdings = holdings;
        this.allocations = allocations;
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.lasts = lasts;
    }

    /** Returns until when she is open. */
    BreakGlass.Opened open(Caller caller, ChildId child, String reason) {
        var facts = caseload.facts(child).orElseThrow(Problem::notFound);
        var opener = caseload.colleague(caller.worker()).orElseThrow(Problem::notFound);
        if (allocations.notOverFor(child.value()).stream()
                .anyMatch(a -> a.isInForce() && a.worker().equals(caller.worker())))
            throw Problem.conflict("already-open", "This child is open to you already.");
        var now = clock.instant();
        var until = now.plus(lasts).truncatedTo(ChronoUnit.MINUTES);
        var opened = Allocation.opened(ids.nextText(), child, caller.worker(), reason, now, until);
        store.persist(opened);
        holdings.begin(opened);
        audit.record(caller.who(), "child.break-glass", child, null, Outcome.DONE);
        bulletin.tell(
                toBeTold(child, caller.worker()),
                child,
                opener.name() + " of " + opener.teamName() + " opened this child until " + time(until)
                        + ". The reason stands in the office.");
        var name = (facts.name() + " " + facts.familyName()).strip();
        return new BreakGlass.Opened(child, name, opener.name(), reason, now, until, null);
    }

    private Set<WorkerId> toBeTold(ChildId child, WorkerId opener) {
        var told = new LinkedHashSet<>(bulletin.answerableFor(child));
        told.addAll(bulletin.managersOf(opener));
        told.remove(opener);
        return told;
    }

    private static String time(Instant at) {
        return CLOCK.format(LocalTime.ofInstant(at, Day.ZONE));
    }
}
