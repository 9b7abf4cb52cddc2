package org.doorstep.server.prints;

import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Prints.Release;
import org.doorstep.contract.office.Prints.State;
import org.doorstep.contract.office.Role;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.identity.Caller;
import org.springframework.stereotype.Component;

/** A release as it is told, with names in place of ids. */
@Component
class ReleaseWords {
    private final Caseload caseload;

    ReleaseWords(Caseload caseload) {
        this.caseload = caseload;
    }

    Release told(Releases.Row row, Caller to) {
        var decided = row.decided();
        var child = caseload.facts(row.child())
                .map(card -> (card.name() + " " + card.familyName()).strip())
                .orElse(row.child().value());
        return new Release(
                row.id(),
                row.record(),
                child,
                row.reader(),
                row.part(),
                row.reason(),
                name(row.askedBy()),
                row.askedAt(),
                decided == null ? State.WAITING : decided.approved() ? State.APPROVED : State.DECLINED,
                decided == null ? null : name(decided.by()),
                decided == null ? null : decided.at(),
                decided == null ? null : decided.why(),
                mayDecide(row, to));
    }

    /** A second person, and one who answers for a team. */
    static boolean mayDecide(Releases.Row row, Caller caller) {
        return row.decided() == null
                && caller.is(Role.MANAGER)
                && !row.askedBy().equals(caller.worker());
    }

    private String name(WorkerId worker) {
        return caseload.colleague(worker).map(Colleague::name).orElse(worker.value());
    }
}
