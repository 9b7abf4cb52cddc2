package org.doorstep.contract.office;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What a manager looks at in the morning: what is due and overdue, by worker. */
@HttpExchange(url = "/api/v1/office/teams", accept = "application/json")
public interface TeamToday {
    /** The teams the caller may see. */
    @GetExchange
    List<Team> teams();

    @GetExchange("/{team}/today")
    Today today(@PathVariable TeamId team);

    record Team(TeamId id, String name, List<Member> members) {}

    record Member(WorkerId id, String name) {}

    /** @param children how many children the team holds: the denominator of every number beside it */
    record Today(Team team, LocalDate on, int children, List<WorkerRow> workers) {}

    /**
     * @param overdue children with a visit overdue
     * @param dueThisWeek children with a visit due within seven days
     * @param visited30Days counted visits in the last thirty days, and of these how many saw the child alone and hold her views
     */
    record WorkerRow(
            WorkerId worker,
            String name,
            int children,
            int overdue,
            int dueThisWeek,
            int visited30Days,
            int alone30Days,
            int views30Days,
            List<Due> due) {}

    /** One child with something due, overdue first. */
    record Due(ChildId childId, String child, Duty duty) {}
}
