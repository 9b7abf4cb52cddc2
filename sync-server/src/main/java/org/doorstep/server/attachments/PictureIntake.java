package org.doorstep.server.attachments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Opens uploads, adds chunks, and has the whole confirmed when it is there. */
@Component
class PictureIntake {
    private final Uploads uploads;
    private final PictureFiles files;
    private final Confirmation confirmation;
    private final Audit audit;

    PictureIntake(Uploads uploads, PictureFiles files, Confirmation confirmation, Audit audit) {
        this.uploads = uploads;
        this.files = files;
        this.confirmation = confirmation;
        this.audit = audit;
    }

    /** Of this sender; a refused one is gone, so that nobody goes on with it. */
    Optional<Upload> find(Sender sender, String id) {
        return uploads.find(id)
                .filter(sender::owns)
                .filter(upload -> upload.state() != Upload.State.REFUSED)
                .map(this::asOnTheDisk);
    }

    /** A restored store remembers bytes that are in no backup: such an upload begins again from nothing. */
    private Upload asOnTheDisk(Upload upload) {
        if (upload.state() != Upload.State.OPEN || upload.received() == 0 || files.has(upload)) return upload;
        uploads.moved(upload, 0);
        return uploads.find(upload.id()).orElseThrow();
    }

    Upload open(Sender sender, Announced what) {
        var before = uploads.begun(sender.device().id(), what);
        if (before.isPresent()) return before.get();
        var picture = what.picture();
        audit.record(
                sender.device().who(),
                picture == null ? "deposit.begin" : "attachment.begin",
                picture == null ? null : picture.child(),
                picture == null ? null : picture.record(),
                Outcome.DONE);
        return uploads.open(sender.device().id(), sender.device().owner(), what);
    }

    Upload append(Upload upload, InputStream chunk) {
        if (upload.state() != Upload.State.OPEN) return upload;
        var to = files.append(upload, chunk);
        if (to > upload.bytes()) throw Problem.tooLarge(upload.bytes());
        if (!uploads.moved(upload, to))
            throw Problem.conflict("moved", "Another request has moved this upload. It goes on by itself.");
        var now = uploads.find(upload.id()).orElseThrow();
        if (now.isComplete()) confirmation.confirm(now);
        return now;
    }

    /** A picture that was opened from a deposit: into the record that names it, as if its tablet had brought it. */
    void takeIn(Upload deposit, Announced what, byte[] picture) {
        var begun = uploads.begun(deposit.device(), what)
                .map(this::asOnTheDisk)
                .orElseGet(() -> uploads.open(deposit.device(), deposit.worker(), what));
        var from = Math.toIntExact(Math.min(begun.received(), picture.length));
        append(begun, new ByteArrayInputStream(picture, from, picture.length - from));
    }

    /** A server that died between the last byte and its confirmation gives it when it is asked. */
    Upload settled(Upload upload) {
        if (upload.state() != Upload.State.OPEN || !upload.isComplete()) return upload;
        confirmation.confirm(upload);
        return uploads.find(upload.id()).orElseThrow();
    }

    static Problem locked() {
        return new Problem(HttpStatus.LOCKED, "locked", "This upload is being written to. It goes on by itself.");
    }
}
