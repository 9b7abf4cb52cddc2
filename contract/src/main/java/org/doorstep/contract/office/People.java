package org.doorstep.contract.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** An administrator's plain screen: people, teams, children and allocations, one at a time or from CSV. */
@HttpExchange(url = "/api/v1/office/admin", accept = "application/json")
public interface People {
    @GetExchange
    Counts counts();

    @GetExchange("/teams")
    List<TeamRow> teams();

    @GetExchange("/workers")
    List<WorkerRow> workers(@RequestParam(required = false) @Nullable String search);

    @GetExchange("/children")
    List<ChildRow> children(@RequestParam(required = false) @Nullable String search);

    @PostExchange("/teams")
    TeamRow addTeam(@RequestBody TeamRow team);

    @PostExchange("/workers")
    WorkerRow addWorker(@RequestBody WorkerRow worker);

    @PostExchange("/children")
    ChildRow addChild(@RequestBody ChildRow child);

    @PostExchange("/allocations")
    Allocation allocate(@RequestBody Allocation allocation);

    /** @param kind teams, workers, children or allocations; the body is CSV with a header row */
    @PostExchange(url = "/import", contentType = "text/csv")
    Imported importCsv(@RequestParam String kind, @RequestBody String csv);

    record Counts(long teams, long workers, long children, long allocations) {}

    record TeamRow(TeamId id, @NotBlank @Size(max = 80) String name) {}

    /** @param password a first password, accepted only where the embedded issuer is used */
    record WorkerRow(
            WorkerId id,
            @NotBlank @Size(max = 120) String name,
            TeamId team,
            List<Role> roles,
            @Nullable String username,
            @Nullable String password) {}

    record ChildRow(
            ChildId id,
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 80) String familyName,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate expectedOn,
            Cohort cohort,
            LocalDate since,
            @Nullable String address,
            @Nullable String postcode) {}

    record Allocation(
            ChildId child,
            WorkerId worker,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** How many rows went in, and for every one that did not, its line and why. */
    record Imported(int accepted, List<Refused> refused) {}

    record Refused(int line, String sentence) {}
}
