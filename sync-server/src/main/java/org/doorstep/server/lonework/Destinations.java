package org.doorstep.server.lonework;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.lonework.WhoIsOut;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Sight;
import org.doorstep.server.identity.Caller;
import org.springframework.stereotype.Component;

/**
 * Where somebody said that she was going, read from the children's cards when it is looked at. A colleague sees the
 * children who are hers to see; who has to act sees all that the worker herself holds. Each look is written down once for
 * each plan, however often the screen asks again.
 */
@Component
class Destinations {
    private static final int REMEMBERED_MAX = 10_000;

    private final Caseload caseload;
    private final Sight sight;
    private final Audit audit;
    private final Set<String> writtenDown = ConcurrentHashMap.newKeySet();

    Destinations(Caseload caseload, Sight sight, Audit audit) {
        this.caseload = caseload;
        this.sight = sight;
        this.audit = audit;
    }

    List<WhoIsOut.Place> of(Plan plan, Caller caller, boolean mayAct) {
        var seen = new HashSet<>(sight.children(caller));
        if (mayAct) seen.addAll(caseload.childrenOf(plan.worker()));
        var children = plan.children().stream().filter(seen::contains).toList();
        var cards = caseload.facts(children);
        children.forEach(child -> writeDown(plan, caller, child));
        return children.stream()
                .map(child -> cards.get(child))
                .filter(Objects::nonNull)
                .map(card -> place(card, plan))
                .toList();
    }

    private static WhoIsOut.Place place(Child card, Plan plan) {
        var at = plan.addresses().stream()
                .map(card.addresses()::get)
                .filter(Objects::nonNull)
                .findFirst();
        var name = (card.name() + " " + card.familyName()).strip();
        return new WhoIsOut.Place(
                card.id(),
                name,
                at.map(address -> address.lines()).orElse(null),
                at.map(address -> address.postcode()).orElse(null));
    }

    private void writeDown(Plan plan, Caller caller, ChildId child) {
        if (writtenDown.size() > REMEMBERED_MAX) writtenDown.clear();
        var look = String.join(
                " ",
                caller.worker().value(),
                plan.worker().value(),
                plan.key().contact().value(),
                child.value());
        if (writtenDown.add(look)) audit.record(caller.who(), "plan.read", child, null, Outcome.DONE);
    }
}
