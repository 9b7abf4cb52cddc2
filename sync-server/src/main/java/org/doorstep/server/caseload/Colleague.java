package org.doorstep.server.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;

/** Somebody who works for the authority, as other rooms see her. */
public record Colleague(WorkerId id, String name, TeamId team, String teamName, List<Role> roles) {
    static final String SELECT =
            "SELECT w.id, w.name, w.team_id, t.name, w.roles FROM worker w JOIN team t ON t.id = w.team_id";

    static Colleague read(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new WorkerId(row.getString(1)),
                row.getString(2),
                new TeamId(row.getString(3)),
                row.getString(4),
                Worker.read(row.getString(5)));
    }
}
