package org.doorstep.server.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.http.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a manager changes in her own team; whose team it is has been checked. */
@Component
@Transactional
class TeamOffice {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final CaseloadOffice office;
    private final Holdings holdings;
    private final Allocations allocations;
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final EntityManager store;
    private final Audit audit;
    private final Ids ids;

    TeamOffice(
            CaseloadOffice office,
            Holdings holdings,
            Allocations allocations,
            Caseload caseload,
            Bulletin bulletin,
            EntityManager store,
            Audit audit,
            Ids ids) {
        this.office = office;
        this.holdings = holdings;
        this.allocations = allocations;
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.store = store;
        this.audit = audit;
        this.ids = ids;
    }

    void give(TeamCaseloads.Give give, Who by) {
        var from = give.from() == null ? holdings.today() : give.from();
        office.allocate(give.child(), give.worker(), from, null);
        audit.record(by, "child.allocate", give.child(), null, Outcome.DONE);
    }

    void take(TeamCaseloads.Take take, Who by) {
        office.endAllocation(take.child(), take.worker());
        audit.record(by, "child.end-allocation", take.child(), null, Outcome.DONE);
    }

    void cover(TeamCaseloads.Cover cover, Who by) {
        checkDays(cover);
        var children = covered(cover);
        for (var child : children) {
            cover(child, cover);
            audit.record(by, "child.cover", child, null, Outcome.DONE);
        }
        var days = " from " + DAY.format(cover.from()) + " to " + DAY.format(cover.until()) + ": "
                + (children.size() == 1 ? "one child." : children.size() + " children.");
        bulletin.tell(List.of(cover.away()), null, name(cover.by()) + " stands in for you" + days);
        bulletin.tell(List.of(cover.by()), null, "You stand in for " + name(cover.away()) + days);
    }

    void endCover(TeamCaseloads.Take take, Who by) {
        var covers = allocations.notOverFor(take.child().value()).stream()
                .filter(a -> a.isCover() && a.worker().equals(take.worker()))
                .toList();
        if (covers.isEmpty()) throw Problem.notFound();
        for (var cover : covers) {
            if (cover.isInForce()) holdings.end(cover);
            else store.remove(cover);
        }
        audit.record(by, "child.end-cover", take.child(), null, Outcome.DONE);
    }

    private void cover(ChildId child, TeamCaseloads.Cover days) {
        var same = allocations.notOverFor(child.value()).stream()
                .filter(a -> a.standsInFor(days.away()) && a.worker().equals(days.by()))
                .findFirst();
        if (same.isPresent()) {
            same.get().lasts(days.from(), days.until());
            return;
        }
        var fresh = Allocation.cover(ids.nextText(), child, days.by(), days.away(), days.from(), days.until());
        store.persist(fresh);
        if (fresh.hasCome(holdings.today())) holdings.begin(fresh);
    }

    private void checkDays(TeamCaseloads.Cover cover) {
        if (cover.away().equals(cover.by())) throw Problem.unreadable("Nobody can stand in for herself.");
        if (cover.until().isBefore(cover.from()) || cover.until().isBefore(today()))
            throw Problem.unreadable("The last day of a cover cannot lie before its first, nor in the past.");
    }

    private Set<ChildId> covered(TeamCaseloads.Cover cover) {
        var hers = new LinkedHashSet<ChildId>();
        allocations.heldBy(cover.away().value()).forEach(a -> hers.add(a.child()));
        if (!hers.containsAll(cover.children())) throw Problem.notFound();
        if (hers.isEmpty()) throw Problem.unreadable("She holds no child for whom somebody could stand in.");
        return cover.children().isEmpty() ? hers : new LinkedHashSet<>(cover.children());
    }

    private LocalDate today() {
        return holdings.today();
    }

    private String name(WorkerId worker) {
        return caseload.colleague(worker).map(Colleague::name).orElse(worker.value());
    }
}
