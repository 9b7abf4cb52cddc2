package org.doorstep.server.caseload;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Account;
import org.doorstep.server.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one row from an administrator, typed on the screen or read from a file: checks it, and either does all of it or
 * refuses with a sentence that says what to change.
 */
@Component
@Transactional
public class Register {
    private final CaseloadOffice office;
    private final Accounts accounts;
    private final Audit audit;
    private final Validator validator;
    private final Clock clock;
    private final boolean ownAccounts;

    Register(
            CaseloadOffice office,
            Accounts accounts,
            Audit audit,
            Validator validator,
            Clock clock,
            @Value("${doorstep.issuer.embedded:true}") boolean ownAccounts) {
        this.office = office;
        this.accounts = accounts;
        this.audit = audit;
        this.validator = validator;
        this.clock = clock;
        this.ownAccounts = ownAccounts;
    }

    public People.TeamRow add(People.TeamRow team, Who by) {
        check(team, team.id(), "team");
        office.addTeam(team.id(), team.name().strip());
        enter(by, "team.add", null);
        return team;
    }

    /** The answer holds no password. */
    public People.WorkerRow add(People.WorkerRow row, Who by) {
        check(row, row.id(), "worker");
        need(row.team(), "A worker needs a team.");
        var roles = rolesOf(row);
        office.addWorker(row.id(), row.name().strip(), row.team(), roles);
        if (row.username() != null) openAccount(row, row.username(), roles);
        else if (row.password() != null) throw Problem.unreadable("A password needs a user name beside it.");
        enter(by, "worker.add", null);
        return new People.WorkerRow(row.id(), row.name(), row.team(), roles, row.username(), null);
    }

    public People.ChildRow add(People.ChildRow row, Who by) {
        check(row, row.id(), "child");
        need(row.cohort(), "A child needs a cohort: why she is visited (CIN, CP, CLA, PF, ADOPT or CL).");
        need(row.since(), "A child needs the day since when she belongs to her cohort.");
        if (row.bornOn() == null && row.expectedOn() == null)
            throw Problem.unreadable("A child needs a date of birth, or the day on which she is expected.");
        office.addChild(FirstFacts.of(row, clock.instant()));
        enter(by, "child.add", row.id());
        return row;
    }

    public People.Allocation add(People.Allocation row, Who by) {
        need(row.child(), "An allocation needs a child.");
        need(row.worker(), "An allocation needs a worker.");
        need(row.from(), "An allocation needs its first day.");
        office.allocate(row.child(), row.worker(), row.from(), row.until());
        enter(by, "child.allocate", row.child());
        return row;
    }

    private void openAccount(People.WorkerRow row, String username, List<Role> roles) {
        if (!ownAccounts)
            throw Problem.unreadable("People sign in at another issuer here: leave user name and password empty.");
        if (accounts.taken(username, row.id()))
            throw Problem.unreadable(
                    "Somebody else already signs in as \"" + username + "\". Choose another user name.");
        try {
            var account = new Account(username, row.id(), row.name().strip(), EnumSet.copyOf(roles));
            accounts.put(account, row.password() == null ? null : accounts.hash(row.password()));
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable(e.getMessage() + ".");
        }
    }

    @SuppressWarnings("NullAway") // a row that came from outside can lack anything
    private static List<Role> rolesOf(People.WorkerRow row) {
        var roles = row.roles() == null || row.roles().isEmpty() ? List.of(Role.WORKER) : row.roles();
        if (roles.contains(Role.REVIEWING_OFFICER) && !roles.contains(Role.WORKER))
            throw Problem.unreadable("A reviewing officer is a worker too: give both roles.");
        return roles;
    }

    private void check(Object row, @Nullable Object id, String what) {
        need(id, "A " + what + " needs an id.");
        var faults = validator.validate(row).stream()
                .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!faults.isEmpty()) throw Problem.unreadable("Please correct: " + faults + ".");
    }

    private static void need(@Nullable Object value, String sentence) {
        if (value == null) throw Problem.unreadable(sentence);
    }

    private void enter(Who by, String action, @Nullable ChildId child) {
        audit.record(by, action, child, null, Outcome.DONE);
    }
}
