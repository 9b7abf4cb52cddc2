package org.doorstep.contract.office;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who of a team holds whom, and how its manager changes that. Each change reaches the tablets at their next contact. */
@HttpExchange(url = "/api/v1/office/caseloads", accept = "application/json")
public interface TeamCaseloads {
    @GetExchange("/{team}")
    Board board(@PathVariable TeamId team);

    /** Gives a child of the team, or one whom nobody holds, to somebody of the team; whoever of the team held her loses her. */
    @PostExchange("/{team}/allocations")
    Board allocate(@PathVariable TeamId team, @RequestBody Give give);

    /** Takes a child from somebody of the team. */
    @PostExchange("/{team}/endings")
    Board end(@PathVariable TeamId team, @RequestBody Take take);

    /** A colleague stands in for dated days. It begins and ends by itself. */
    @PostExchange("/{team}/covers")
    Board cover(@PathVariable TeamId team, @RequestBody Cover cover);

    /** Ends a cover before its last day. */
    @PostExchange("/{team}/covers/endings")
    Board endCover(@PathVariable TeamId team, @RequestBody Take take);

    /** @param unallocated children whom nobody holds */
    record Board(TeamId team, String name, LocalDate on, List<Member> members, List<Unallocated> unallocated) {}

    record Member(WorkerId id, String name, boolean holdsCases, List<Held> children) {}

    /**
     * @param until the last day, where it is known
     * @param untilAt when an opened child closes again
     * @param standsInFor whom she covers
     * @param begun whether it is in force; a cover of next week is not
     */
    record Held(
            ChildId childId,
            String child,
            Hold hold,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant untilAt,
            @Nullable String standsInFor,
            boolean begun) {}

    record Unallocated(
            ChildId childId, String child, @Nullable LocalDate bornOn) {}

    /** @param from the first day; today when absent */
    record Give(ChildId child, WorkerId worker, @Nullable LocalDate from) {}

    record Take(ChildId child, WorkerId worker) {}

    /**
     * @param away whose children are covered
     * @param by who stands in
     * @param until the last day, inclusive
     * @param children which of them; all that she holds now when empty
     */
    record Cover(
            WorkerId away,
            WorkerId by,
            LocalDate from,
            LocalDate until,
            @Size(max = 200) List<ChildId> children) {
        public Cover {
            children = children == null ? List.of() : children;
        }
    }
}
