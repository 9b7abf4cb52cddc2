package org.doorstep.server.county;

import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.TeamId;
import org.doorstep.server.county.Staff.Pool;
import org.doorstep.server.county.Staff.Team;

/** What the county's teams are called. */
final class TeamNames {
    static final TeamId REVIEWING = new TeamId("t-iro");

    /** Teams whose workers hold no children of their own. */
    static final List<Team> WITHOUT_CASES = List.of(
            team("t-mash", "Multi-Agency Safeguarding Hub"),
            team("t-ooh", "Out of Hours Team"),
            team("t-rise", "RISE: missing and exploited children"),
            new Team(REVIEWING, "Independent Reviewing Officers"),
            team("t-fostering", "Fostering"),
            team("t-adoption", "Adoption"),
            team("t-family", "Family Support"),
            team("t-court", "Court Work"),
            team("t-contact", "Family Time"),
            team("t-school", "Virtual School"),
            team("t-quality", "Quality and Learning"),
            team("t-residential", "Children's Homes"));

    private static final Map<Pool, Team> POOLS = Map.of(
            Pool.SAFEGUARDING, team("t-scp", "Safeguarding and Care Planning Team"),
            Pool.LOOKED_AFTER, team("t-lac", "Looked After Children Team"),
            Pool.DISABILITY, team("t-dct", "Disabled Children's Team"),
            Pool.LEAVING_CARE, team("t-lct", "Leaving Care Team"));

    private TeamNames() {}

    /** The first leaving care team has no number: it was alone for years. */
    static Team of(Pool pool, int number) {
        var team = POOLS.getOrDefault(pool, team("t-other", "Team"));
        var id = pool == Pool.LEAVING_CARE && number == 1 ? "" : String.valueOf(number);
        var name = id.isEmpty() ? team.name() : team.name() + " " + number;
        return team(team.id().value() + id, name);
    }

    private static Team team(String id, String name) {
        return new Team(new TeamId(id), name);
    }
}
