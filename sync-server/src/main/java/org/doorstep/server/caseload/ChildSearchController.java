package org.doorstep.server.caseload;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.office.ChildSearch;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RestController;

/** Every search and every child it showed is on record before the answer leaves. */
@RestController
class ChildSearchController implements ChildSearch {
    private final ChildFinder finder;
    private final Audit audit;
    private final TransactionOperations transaction;

    ChildSearchController(ChildFinder finder, Audit audit, TransactionOperations transaction) {
        this.finder = finder;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public Found find(@Nullable String name, @Nullable LocalDate bornOn, @Nullable String address) {
        var caller = caller();
        var asked = ChildFinder.Asked.of(name, bornOn, address);
        if (!asked.isEnough())
            throw Problem.unreadable(
                    "Type at least " + LETTERS_MIN + " letters of a name or an address, or a date of" + " birth.");
        var fitting = finder.find(asked);
        var shown = fitting.stream().limit(FOUND_MAX).toList();
        enter(caller, shown);
        return new Found(shown.stream().map(ChildSearchController::row).toList(), fitting.size() > FOUND_MAX);
    }

    private void enter(Caller caller, List<Child> shown) {
        transaction.executeWithoutResult(status -> {
            audit.record(caller.who(), "child.search", Outcome.DONE);
            shown.forEach(child -> audit.record(caller.who(), "child.found", child.id(), null, Outcome.DONE));
        });
    }

    private static Row row(Child child) {
        var name = (child.name() + " " + child.familyName()).strip();
        return new Row(child.id(), name, child.bornOn(), child.worker(), child.team());
    }

    private Caller caller() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        for (var role : List.of(Role.WORKER, Role.MANAGER, Role.OUT_OF_HOURS, Role.RECORDS_OFFICER))
            if (caller.is(role)) return caller;
        audit.record(caller.who(), "child.search", Outcome.REFUSED);
        throw Problem.notAllowed("Your sign-in shows no children. Ask a manager of the team.");
    }
}
