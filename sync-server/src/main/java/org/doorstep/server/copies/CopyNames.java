package org.doorstep.server.copies;

import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.springframework.stereotype.Component;

/** People by name; by their ids where nobody knows them any more. */
@Component
class CopyNames {
    private final Caseload caseload;

    CopyNames(Caseload caseload) {
        this.caseload = caseload;
    }

    String of(WorkerId worker) {
        return caseload.colleague(worker).map(Colleague::name).orElse(worker.value());
    }

    String of(ChildId child) {
        return caseload.facts(child).map(CopyNames::of).orElse(child.value());
    }

    static String of(Child card) {
        return (card.name() + " " + card.familyName()).strip();
    }
}
