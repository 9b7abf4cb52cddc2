package org.doorstep.server.concerns;

import org.doorstep.contract.concern.Concern;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.contract.id.RecordId;
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

/** {@code /api/v1/sync/concerns}: a worker's, from a tablet of hers, whose proof is enough: she need not be signed in. */
@RestController
class ConcernsController {
    private final ConcernDesk desk;

    ConcernsController(ConcernDesk desk) {
        this.desk = desk;
    }

    @GetMapping(Concerns.PATH)
    ResponseEntity<Concerns.Reply> all(VerifiedDevice device) {
        return unstored(desk.of(device.owner()));
    }

    @PutMapping(Concerns.PATH + "/{record}")
    ResponseEntity<Concerns.Reply> put(
            @PathVariable String record, @RequestBody Concerns.Put said, VerifiedDevice device) {
        var id = named(record);
        check(said, device);
        return unstored(desk.put(device, id, said));
    }

    private static void check(Concerns.Put said, VerifiedDevice device) {
        if (missing(said.device()) || missing(said.sentAt()) || missing(said.concern()))
            throw Problem.unreadable("A concern says from which tablet it comes and when it was sent.");
        if (!said.device().equals(device.id()))
            throw Problem.unreadable("This names another tablet than the one that proved itself.");
        var concern = said.concern();
        if (missing(concern.raisedAt()) || missing(concern.safeNow()) || !isText(concern.what(), Concern.TEXT_MAX))
            throw Problem.unreadable("A concern says when it was raised, what it is, and whether she is safe now.");
        if (missing(said.childId()) && !isText(concern.somebodyElse(), Concern.WHO_MAX))
            throw Problem.unreadable("A concern says about whom it is.");
    }

    private static boolean isText(@Nullable String text, int charactersMax) {
        return text != null && !text.isBlank() && text.length() <= charactersMax;
    }

    /** What the wire left out, whatever the types promise. */
    private static boolean missing(@Nullable Object sent) {
        return sent == null;
    }

    private static RecordId named(String record) {
        try {
            return new RecordId(record);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private static <T> ResponseEntity<T> unstored(T reply) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(reply);
    }
}
