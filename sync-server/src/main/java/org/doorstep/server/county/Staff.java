package org.doorstep.server.county;

import java.util.List;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.jspecify.annotations.Nullable;

/** Teams, the people in them, and how many children each of those who hold cases has. */
record Staff(List<Team> teams, List<Member> members) {

    record Team(TeamId id, String name) {}

    /** @param signsInAs only the people of the demonstration can sign in */
    record Member(
            WorkerId id,
            String name,
            TeamId team,
            Role role,
            @Nullable String signsInAs) {

        /** Whoever reviews children is a worker too. */
        List<Role> roles() {
            return role == Role.REVIEWING_OFFICER ? List.of(Role.WORKER, role) : List.of(role);
        }
    }

    /** Somebody who holds cases: of which pool, and how many children besides those of the fixed families. */
    record Holder(WorkerId worker, Pool pool, int children) {}

    /** Teams of one kind share their children. */
    enum Pool {
        SAFEGUARDING,
        LOOKED_AFTER,
        DISABILITY,
        LEAVING_CARE;

        static Pool of(Circumstance circumstance) {
            return switch (circumstance) {
                case IN_NEED, ON_PLAN, UNBORN, HOST_STUDENT, PRIVATELY_FOSTERED -> SAFEGUARDING;
                case DISABLED -> DISABILITY;
                case CARE_LEAVER, STAYING_PUT, IN_CUSTODY -> LEAVING_CARE;
                default -> LOOKED_AFTER;
            };
        }
    }
}
