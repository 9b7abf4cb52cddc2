package org.doorstep.server.lonework;

import java.util.List;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.lonework.VisitPlans;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/sync/visit-plans}: a worker's, from a tablet of hers, whose proof is enough: she need not be signed in. */
@RestController
class VisitPlansController {
    private final PlanDesk desk;

    VisitPlansController(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping(VisitPlans.PATH)
    ResponseEntity<VisitPlans.Reply> all(VerifiedDevice device) {
        return unstored(desk.of(device.owner()));
    }

    @PutMapping(VisitPlans.PATH + "/{contact}")
    ResponseEntity<VisitPlans.Reply> put(
            @PathVariable String contact, @RequestBody VisitPlans.Put said, VerifiedDevice device) {
        var name = named(contact);
        check(said, device);
        return unstored(desk.put(device, name, said));
    }

    private void check(VisitPlans.Put said, VerifiedDevice device) {
        if (missing(said.device()) || missing(said.sentAt()) || missing(said.setOutAt()) || missing(said.backBy()))
            throw Problem.unreadable("A plan says from which tablet it comes, when it was sent, and both its times.");
        if (!said.device().equals(device.id()))
            throw Problem.unreadable("This names another tablet than the one that proved itself.");
        if (said.version() < 1) throw Problem.unreadable("What is said about a visit is counted from 1.");
        if (!counts(said.children(), 1, VisitPlans.CHILDREN_MAX)
                || !counts(said.addresses(), 0, VisitPlans.ADDRESSES_MAX))
            throw Problem.unreadable("A plan is about 1 to " + VisitPlans.CHILDREN_MAX + " children and at most "
                    + VisitPlans.ADDRESSES_MAX + " addresses.");
        if (said.backBy().isBefore(said.setOutAt())) throw Problem.unreadable("Nobody is back before she sets out.");
        if (said.backBy().isAfter(said.sentAt().plus(VisitPlans.AHEAD_MAX)))
            throw Problem.unreadable("A plan reaches at most " + VisitPlans.AHEAD_MAX.toHours() + " hours ahead.");
    }

    private static boolean counts(@Nullable List<?> all, int least, int most) {
        return all != null
                && all.size() >= least
                && all.size() <= most
                && all.stream().noneMatch(one -> missing(one));
    }

    /** What the wire left out, whatever the types promise. */
    private static boolean missing(@Nullable Object sent) {
        return sent == null;
    }

    private static ContactId named(String contact) {
        try {
            return new ContactId(contact);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private static <T> ResponseEntity<T> unstored(T reply) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(reply);
    }
}
