package org.doorstep.server.sync;

import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/v1/sync/push}. Parsing, hashing and signing happen here; only the writing waits for its turn. */
@RestController
class PushController {
    private final JsonMapper json;
    private final SealedReader reader;
    private final Admission admission;
    private final CommitQueue commits;
    private final Intake intake;
    private final Receipts receipts;

    PushController(
            JsonMapper json,
            SealedReader reader,
            Admission admission,
            CommitQueue commits,
            Intake intake,
            Receipts receipts) {
        this.json = json;
        this.reader = reader;
        this.admission = admission;
        this.commits = commits;
        this.intake = intake;
        this.receipts = receipts;
    }

    @PostMapping(ApiPaths.PUSH)
    Push.Reply push(@RequestBody byte[] body, Caller caller, VerifiedDevice device) {
        if (body.length > Push.BODY_BYTES_MAX) throw Problem.tooLarge(Push.BODY_BYTES_MAX);
        return admission.admit(() -> {
            var request = request(body, device.id());
            var changes = request.changes().stream().map(reader::read).toList();
            var handover = new Handover(device.id(), caller.worker(), changes);
            var taken = commits.commit(() -> intake.take(handover));
            return new Push.Reply(taken.results(), receipts.sign(taken.receipt()), taken.device());
        });
    }

    private Push.Request request(byte[] body, DeviceId device) {
        Push.Request request;
        try {
            request = json.readValue(body, Push.Request.class);
        } catch (JacksonException e) {
            throw Problem.unreadable(
                    "This is not a push: it must name the device and hold its sealed changes as texts.");
        }
        if (request == null || !device.equals(request.device()))
            throw Problem.unreadable("The push names another device than the one that proved itself.");
        if (!isWithinBounds(request.changes()))
            throw Problem.unreadable("A push holds 1 to " + Push.CHANGES_MAX + " sealed changes.");
        return request;
    }

    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    private static boolean isWithinBounds(List<String> changes) {
        return changes != null
                && !changes.isEmpty()
                && changes.size() <= Push.CHANGES_MAX
                && changes.stream().allMatch(change -> change != null);
    }
}
