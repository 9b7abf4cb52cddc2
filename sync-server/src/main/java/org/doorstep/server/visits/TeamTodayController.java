package org.doorstep.server.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.TeamToday;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Shows a team's morning. A worker sees her own row of it. */
@RestController
class TeamTodayController implements TeamToday {
    private final OfficeScope scope;
    private final Caseload caseload;
    private final Morning morning;
    private final Audit audit;
    private final Clock clock;

    TeamTodayController(OfficeScope scope, Caseload caseload, Morning morning, Audit audit, Clock clock) {
        this.scope = scope;
        this.caseload = caseload;
        this.morning = morning;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Team> teams() {
        Caller caller = scope.caller("teams.list");
        List<TeamId> managed = scope.managed(caller);
        if (!managed.isEmpty())
            return managed.stream().map(t -> team(t, caseload.members(t))).toList();
        return caseload.colleague(caller.worker()).stream()
                .map(c -> team(c.team(), List.of(c)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Today today(TeamId team) {
        Caller caller = scope.caller("team.read");
        boolean whole = scope.managed(caller).contains(team);
        if (!whole && !scope.worksIn(caller, team)) {
            audit.record(caller.who(), "team.read", Outcome.REFUSED);
            throw Problem.notFound();
        }
        List<Colleague> members = caseload.members(team).stream()
                .filter(m -> whole || m.id().equals(caller.worker()))
                .toList();
        LocalDate today = LocalDate.now(clock.withZone(VisitReader.WHERE_CHILDREN_LIVE));
        Today answer = morning.of(team(team, members), members, today);
        audit.record(caller.who(), "team.read", Outcome.DONE);
        return answer;
    }

    private static Team team(TeamId id, List<Colleague> members) {
        String name = members.isEmpty() ? id.value() : members.getFirst().teamName();
        return new Team(
                id,
                name,
                members.stream().map(m -> new Member(m.id(), m.name())).toList());
    }
}
