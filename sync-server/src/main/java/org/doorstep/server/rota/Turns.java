package org.doorstep.server.rota;

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
 * Who is told, and in which turn: the managers of a worker's team, those the authority has named, the out-of-hours team;
 * when the office is closed the out-of-hours team first. After the last the first is told again.
 */
@Component
public class Turns {
    private final Caseload caseload;
    private final Bulletin bulletin;
    private final OfficeHours hours;

    Turns(Caseload caseload, Bulletin bulletin, OfficeHours hours) {
        this.caseload = caseload;
        this.bulletin = bulletin;
        this.hours = hours;
    }

    /**
     * The one in the order who was told the fewest times.
     *
     * @param from whose word it is, or who is missed: never told herself
     * @param named told after her managers; those the caseload does not know are passed over
     * @param told who has been told already, once for each time
     */
    public Optional<WorkerId> next(WorkerId from, Collection<WorkerId> named, Collection<WorkerId> told, Instant at) {
        return order(from, named, at).stream().min(Comparator.comparingInt(one -> Collections.frequency(told, one)));
    }

    private SequencedSet<WorkerId> order(WorkerId from, Collection<WorkerId> named, Instant at) {
        var night = outOfHours();
        var order = new LinkedHashSet<WorkerId>();
        if (!hours.isOpen(at)) order.addAll(night);
        order.addAll(bulletin.managersOf(from));
        for (var one : named) if (caseload.colleague(one).isPresent()) order.add(one);
        order.addAll(night);
        order.remove(from);
        return order;
    }

    public List<WorkerId> outOfHours() {
        return caseload.everybodyWho(Role.OUT_OF_HOURS).stream()
                .map(Colleague::id)
                .toList();
    }
}
