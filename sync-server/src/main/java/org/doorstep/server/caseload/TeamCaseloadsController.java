package org.doorstep.server.caseload;

import java.util.function.Consumer;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** A manager looks at her own team's caseloads and changes them. Another team looks exactly like one that does not exist. */
@RestController
class TeamCaseloadsController implements TeamCaseloads {
    private final TeamOffice office;
    private final TeamBoard boards;
    private final Caseload caseload;
    private final Audit audit;

    TeamCaseloadsController(TeamOffice office, TeamBoard boards, Caseload caseload, Audit audit) {
        this.office = office;
        this.boards = boards;
        this.caseload = caseload;
        this.audit = audit;
    }

    @Override
    public Board board(TeamId team) {
        var caller = manager(team, "caseloads.read", null);
        var board = boards.of(team);
        audit.record(caller.who(), "caseloads.read", Outcome.DONE);
        return board;
    }

    @Override
    public Board allocate(TeamId team, Give give) {
        need(give.child(), "Say which child.");
        need(give.worker(), "Say to whom.");
        var caller = manager(team, "child.allocate", give.child());
        mustBeOf(team, give.worker());
        if (!boards.mayTake(team, give.child())) throw refused(caller, "child.allocate", give.child());
        return after(team, caller, who -> office.give(give, who.who()));
    }

    @Override
    public Board end(TeamId team, Take take) {
        var caller = managing(team, take, "child.end-allocation");
        if (!caseload.childrenOfTeam(team).contains(take.child()))
            throw refused(caller, "child.end-allocation", take.child());
        return after(team, caller, who -> office.take(take, who.who()));
    }

    @Override
    public Board cover(TeamId team, Cover cover) {
        need(cover.away(), "Say who is away.");
        need(cover.by(), "Say who stands in.");
        need(cover.from(), "Say from which day.");
        need(cover.until(), "Say until which day.");
        var caller = manager(team, "child.cover", null);
        mustBeOf(team, cover.away());
        mustBeOf(team, cover.by());
        return after(team, caller, who -> office.cover(cover, who.who()));
    }

    @Override
    public Board endCover(TeamId team, Take take) {
        var caller = managing(team, take, "child.end-cover");
        return after(team, caller, who -> office.endCover(take, who.who()));
    }

    private Board after(TeamId team, Caller caller, Consumer<Caller> change) {
        change.accept(caller);
        return boards.of(team);
    }

    private Caller managing(TeamId team, Take take, String action) {
        need(take.child(), "Say which child.");
        need(take.worker(), "Say whose.");
        var caller = manager(team, action, take.child());
        mustBeOf(team, take.worker());
        return caller;
    }

    private Caller manager(TeamId team, String action, @Nullable ChildId child) {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (!caller.is(Role.MANAGER)) {
            audit.record(caller.who(), action, child, null, Outcome.REFUSED);
            throw Problem.notAllowed("Only a manager of the team changes who works with whom.");
        }
        if (!caseload.teamsManagedBy(caller.worker()).contains(team)) throw refused(caller, action, child);
        return caller;
    }

    private Problem refused(Caller caller, String action, @Nullable ChildId child) {
        audit.record(caller.who(), action, child, null, Outcome.REFUSED);
        return Problem.notFound();
    }

    private void mustBeOf(TeamId team, WorkerId worker) {
        if (caseload.colleague(worker).filter(c -> c.team().equals(team)).isEmpty()) throw Problem.notFound();
    }

    private static void need(@Nullable Object value, String sentence) {
        if (value == null) throw Problem.unreadable(sentence);
    }
}
