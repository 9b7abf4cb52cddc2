package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Drafts;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/sync/drafts}: of the signed-in worker, from a tablet of hers; to anybody else there are none. */
@RestController
class DraftsController {
    private static final String ONE = ApiPaths.DRAFTS + "/{contact}";

    private final SyncBody bodies;
    private final OpenDrafts drafts;
    private final CommitQueue commits;
    private final Audit audit;

    DraftsController(SyncBody bodies, OpenDrafts drafts, CommitQueue commits, Audit audit) {
        this.bodies = bodies;
        this.drafts = drafts;
        this.commits = commits;
        this.audit = audit;
    }

    @GetMapping(ApiPaths.DRAFTS)
    ResponseEntity<Drafts.Reply> all(VerifiedDevice device) {
        return unstored(new Drafts.Reply(drafts.of(device.owner())));
    }

    @GetMapping(ONE)
    ResponseEntity<Drafts.Whole> one(@PathVariable String contact, VerifiedDevice device) {
        var draft = drafts.find(device.owner(), named(contact)).orElseThrow(Problem::notFound);
        for (var child : draft.kept().children()) audit.record(device.who(), "draft.read", child, null, Outcome.DONE);
        return unstored(draft);
    }

    @PutMapping(ONE)
    Drafts.PutReply put(@PathVariable String contact, @RequestBody byte[] body, VerifiedDevice device) {
        var draft = bodies.read(body, Drafts.Put.class, Drafts.Put::device, device);
        if (draft.body().getBytes(StandardCharsets.UTF_8).length > Drafts.BYTES_MAX)
            throw Problem.tooLarge(Drafts.BYTES_MAX);
        if (draft.children().isEmpty() || draft.children().size() > Drafts.CHILDREN_MAX || draft.basedOn() < 0)
            throw SyncBody.beyond("A draft is about 1 to " + Drafts.CHILDREN_MAX + " children.");
        var name = named(contact);
        return commits.commit(() -> drafts.put(device, name, draft));
    }

    /** Answers the same when there was none: a request may be sent again. */
    @DeleteMapping(ONE)
    Drafts.PutReply remove(@PathVariable String contact, VerifiedDevice device) {
        var name = named(contact);
        return commits.commit(() -> {
            drafts.remove(device, name);
            return new Drafts.PutReply(false, 0);
        });
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
