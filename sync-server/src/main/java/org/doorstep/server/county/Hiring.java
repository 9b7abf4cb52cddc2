package org.doorstep.server.county;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.county.Staff.Holder;
import org.doorstep.server.county.Staff.Member;
import org.doorstep.server.county.Staff.Pool;
import org.doorstep.server.county.Staff.Team;

/** Staffs the county: as many case holders as its children need, a manager for each team, and everybody else. */
final class Hiring {
    static final int CHILDREN_MIN = 25;
    static final int CHILDREN_MAX = 30;
    private static final int CHILDREN_USUAL = 28;
    private static final int HOLDERS_PER_TEAM = 9;

    private final Dice dice;
    private final List<Team> teams = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Hiring(Dice dice) {
        this.dice = dice;
    }

    record Hired(Staff staff, List<Holder> holders) {}

    /** @param children how many of each pool need somebody */
    static Hired of(int staff, Map<Pool, Integer> children, Dice dice) {
        var hiring = new Hiring(dice);
        Demonstration.PEOPLE.forEach(person -> hiring.names.add(person.member().name()));
        var open = new EnumMap<>(children);
        Demonstration.HOLDERS.forEach(holder -> open.merge(holder.pool(), -holder.children(), Integer::sum));
        hiring.holders.addAll(Demonstration.HOLDERS);
        open.forEach(hiring::holdCases);
        hiring.fillTheRest(staff);
        return new Hired(
                new Staff(List.copyOf(hiring.teams), List.copyOf(hiring.members)), List.copyOf(hiring.holders));
    }

    private void holdCases(Pool pool, int children) {
        int needed = Math.ceilDiv(children, CHILDREN_USUAL);
        var caseloads = caseloads(children, needed);
        var openTeams = open(pool, needed);
        for (int i = 0; i < needed; i++) {
            var worker = hire(openTeams.get(i % openTeams.size()), Role.WORKER);
            holders.add(new Holder(worker, pool, caseloads[i]));
        }
    }

    /** Every caseload lies between the two bounds, and together they hold everybody. */
    private int[] caseloads(int children, int workers) {
        var caseloads = new int[workers];
        for (int i = 0; i < workers; i++) caseloads[i] = children / workers + (i < children % workers ? 1 : 0);
        for (int i = 0; i < workers * 6; i++) {
            int from = dice.between(0, workers - 1);
            int to = dice.between(0, workers - 1);
            if (from == to || caseloads[from] <= CHILDREN_MIN || caseloads[to] >= CHILDREN_MAX) continue;
            caseloads[from]--;
            caseloads[to]++;
        }
        return caseloads;
    }

    private List<TeamId> open(Pool pool, int needed) {
        var opened = new ArrayList<TeamId>();
        for (int number = 1; number <= Math.ceilDiv(needed, HOLDERS_PER_TEAM); number++) {
            var team = TeamNames.of(pool, number);
            teams.add(team);
            opened.add(team.id());
            Demonstration.in(team.id()).forEach(members::add);
            if (Demonstration.in(team.id()).noneMatch(member -> member.role() == Role.MANAGER))
                hire(team.id(), Role.MANAGER);
        }
        return opened;
    }

    /** Those who hold no cases of their own, up to the number of staff. */
    private void fillTheRest(int staff) {
        for (var team : TeamNames.WITHOUT_CASES) {
            teams.add(team);
            Demonstration.in(team.id()).forEach(members::add);
            hire(team.id(), Role.MANAGER);
        }
        if (members.size() > staff) throw new IllegalStateException("More case holders than staff");
        for (int i = 0; members.size() < staff; i++)
            hire(TeamNames.WITHOUT_CASES.get(i % TeamNames.WITHOUT_CASES.size()).id(), Role.WORKER);
    }

    private WorkerId hire(TeamId team, Role role) {
        var name = Names.adult(dice);
        while (!names.add(name)) name = Names.adult(dice);
        var id = new WorkerId("w-%03d".formatted(members.size() + 1));
        members.add(new Member(id, name, team, role, null));
        return id;
    }
}
