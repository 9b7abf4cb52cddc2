package org.doorstep.server.caseload;

import java.util.List;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The contract's {@link People} but for CSV, which the exchange room reads. For administrators only. */
@RestController
@RequestMapping(ApiPaths.OFFICE + "/admin")
class PeopleController {
    private final Register register;
    private final PeopleLists lists;
    private final Audit audit;

    PeopleController(Register register, PeopleLists lists, Audit audit) {
        this.register = register;
        this.lists = lists;
        this.audit = audit;
    }

    @GetMapping
    People.Counts counts(Caller caller) {
        caller.mustBe(Role.ADMIN);
        return lists.counts();
    }

    @GetMapping("/teams")
    List<People.TeamRow> teams(Caller caller) {
        caller.mustBe(Role.ADMIN);
        return lists.teams();
    }

    @GetMapping("/workers")
    List<People.WorkerRow> workers(Caller caller, @RequestParam(required = false) @Nullable String search) {
        caller.mustBe(Role.ADMIN);
        return lists.workers(search);
    }

    /** Names and cohorts, to find whom to allocate; where she lives stays on her card. */
    @GetMapping("/children")
    List<People.ChildRow> children(Caller caller, @RequestParam(required = false) @Nullable String search) {
        caller.mustBe(Role.ADMIN);
        audit.record(caller.who(), "children.list", Outcome.DONE);
        return lists.children(search);
    }

    @PostMapping("/teams")
    People.TeamRow addTeam(Caller caller, @RequestBody People.TeamRow team) {
        caller.mustBe(Role.ADMIN);
        return register.add(team, caller.who());
    }

    @PostMapping("/workers")
    People.WorkerRow addWorker(Caller caller, @RequestBody People.WorkerRow worker) {
        caller.mustBe(Role.ADMIN);
        return register.add(worker, caller.who());
    }

    @PostMapping("/children")
    People.ChildRow addChild(Caller caller, @RequestBody People.ChildRow child) {
        caller.mustBe(Role.ADMIN);
        return register.add(child, caller.who());
    }

    @PostMapping("/allocations")
    People.Allocation allocate(Caller caller, @RequestBody People.Allocation allocation) {
        caller.mustBe(Role.ADMIN);
        return register.add(allocation, caller.who());
    }
}
