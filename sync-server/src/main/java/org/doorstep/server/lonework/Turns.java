package org.doorstep.server.lonework;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.springframework.stereotype.Component;

/**
 * Who is told, and in which turn: the managers of her team, those the authority has named, the out-of-hours team; when the
 * office is closed the out-of-hours team first. After the last the first is told again.
 */
@Component
class Turns {
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final Patience patience;

    Turns(Caseload caseload, Bulletin bulletin, Patience patience) {
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.patience = patience;
    }

    /** @param told who has been told already, once for each time */
    Optional<WorkerId> next(WorkerId about, Collection<WorkerId> told, Instant at) {
        return order(about, at).stream().min(Comparator.comparingInt(one -> Collections.frequency(told, one)));
    }

    private SequencedSet<WorkerId> order(WorkerId about, Instant at) {
        var night = caseload.everybodyWho(Role.OUT_OF_HOURS).stream()
                .map(Colleague::id)
                .toList();
        var order = new LinkedHashSet<WorkerId>();
        if (!patience.officeIsOpen(at)) order.addAll(night);
        order.addAll(bulletin.managersOf(about));
        order.addAll(known(patience.thenTell()));
        order.addAll(night);
        // She cannot look for herself.
        order.remove(about);
        return order;
    }

    private List<WorkerId> known(List<WorkerId> named) {
        return named.stream().filter(one -> caseload.colleague(one).isPresent()).toList();
    }
}
