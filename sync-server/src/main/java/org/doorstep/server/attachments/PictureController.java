package org.doorstep.server.attachments;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Pictures;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** Shows pictures to those in scope: a manager her teams' children's, a worker her own children's. */
@RestController
class PictureController implements Pictures {
    private final Uploads uploads;
    private final PictureFiles files;
    private final ChangeLog changes;
    private final Caseload caseload;
    private final Audit audit;
    private final HttpServletResponse response;
    private final Duration unfinishedAfter;

    PictureController(
            Uploads uploads,
            PictureFiles files,
            ChangeLog changes,
            Caseload caseload,
            Audit audit,
            HttpServletResponse response,
            @Value("${doorstep.attachments.unfinished-after-days}") int days) {
        this.uploads = uploads;
        this.files = files;
        this.changes = changes;
        this.caseload = caseload;
        this.audit = audit;
        this.response = response;
        this.unfinishedAfter = Duration.ofDays(days);
    }

    @Override
    public Map<AttachmentId, Arrival> arrivals(RecordId recordId) {
        seen(recordId, "attachment.list");
        var arrivals = new LinkedHashMap<AttachmentId, Arrival>();
        for (var upload : uploads.ofRecord(recordId)) {
            var picture = upload.picture();
            if (picture == null) continue;
            var whole = upload.state() == Upload.State.WHOLE;
            arrivals.put(picture.attachment(), new Arrival(whole, upload.received(), upload.bytes()));
        }
        return arrivals;
    }

    @Override
    public byte[] picture(RecordId recordId, AttachmentId attachmentId) {
        seen(recordId, "attachment.read");
        var shown = uploads.shown(recordId, attachmentId).orElseThrow(Problem::notFound);
        // Never shown as a page of ours, and never kept on the way.
        response.setContentType(shown.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"picture\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        try {
            return Files.readAllBytes(files.whole(shown.id()));
        } catch (IOException e) {
            throw new UncheckedIOException("A picture that the store names is not in its folder", e);
        }
    }

    @Override
    public List<Unfinished> unfinished() {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        caller.mustBe(Role.MANAGER, Role.ADMIN);
        var children = caller.is(Role.ADMIN) ? null : children(caller).toList();
        audit.record(caller.who(), "attachment.unfinished", Outcome.DONE);
        return uploads.stopped(unfinishedAfter).stream()
                .flatMap(PictureController::row)
                .filter(one -> children == null || children.contains(one.child()))
                .map(Row::unfinished)
                .toList();
    }

    private static Stream<Row> row(Uploads.Stopped stopped) {
        var upload = stopped.upload();
        var picture = upload.picture();
        if (picture == null) return Stream.empty();
        var unfinished = new Unfinished(
                picture.record(),
                picture.attachment(),
                upload.worker().value(),
                upload.device().value(),
                upload.received(),
                upload.bytes(),
                stopped.since());
        return Stream.of(new Row(picture.child(), unfinished));
    }

    private record Row(ChildId child, Unfinished unfinished) {}

    /** @throws Problem 404, the same for what is not there and for what is not hers to see */
    private void seen(RecordId record, String action) {
        Caller caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        var history = changes.history(record);
        var child = history.isEmpty() ? null : history.getLast().childId();
        var allowed = child != null && children(caller).anyMatch(child::equals);
        audit.record(caller.who(), action, child, record, allowed ? Outcome.DONE : Outcome.REFUSED);
        if (!allowed) throw Problem.notFound();
    }

    private Stream<ChildId> children(Caller caller) {
        var own = caller.is(Role.WORKER) ? caseload.childrenOf(caller.worker()) : List.<ChildId>of();
        var teams =
                caller.is(Role.MANAGER) ? caseload.teamsManagedBy(caller.worker()).stream() : Stream.<TeamId>empty();
        return Stream.concat(own.stream(), teams.flatMap(team -> caseload.childrenOfTeam(team).stream()));
    }
}
