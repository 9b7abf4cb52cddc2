package org.doorstep.server.attachments;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Pictures;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.devices.KnownTablets;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

/** Shows pictures to those in scope: a manager her teams' children's, a worker her own children's. */
@RestController
class PictureController implements Pictures {
    private final Uploads uploads;
    private final PictureFiles files;
    private final ChangeLog changes;
    private final Caseload caseload;
    private final KnownTablets tablets;
    private final Audit audit;
    private final HttpServletResponse response;
    private final Duration unfinishedAfter;

    PictureController(
            Uploads uploads,
            PictureFiles files,
            ChangeLog changes,
            Caseload caseload,
            KnownTablets tablets,
            Audit audit,
            HttpServletResponse response,
            @Value("${doorstep.attachments.unfinished-after-days}") int days) {
        this.uploads = uploads;
        this.files = files;
        this.changes = changes;
        this.caseload = caseload;
        this.tablets = tablets;
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
        audit.record(caller.who(), "attachment.unfinished", Outcome.DONE);
        var hers = children(caller).collect(Collectors.toSet());
        var stopped = uploads.stopped(unfinishedAfter).stream()
                .filter(one -> one.upload().picture() != null)
                .filter(one -> caller.is(Role.ADMIN) || hers.contains(child(one)))
                .toList();
        var workers = caseload.workerNames(
                stopped.stream().map(one -> one.upload().worker()).distinct().toList());
        var labels = tablets.labels(
                stopped.stream().map(one -> one.upload().device()).toList());
        var names = caseload.names(hers);
        return stopped.stream()
                .map(one -> unfinished(one, workers, labels, names.get(child(one))))
                .toList();
    }

    private static ChildId child(Uploads.Stopped stopped) {
        return Objects.requireNonNull(stopped.upload().picture()).child();
    }

    private static Unfinished unfinished(
            Uploads.Stopped stopped,
            Map<WorkerId, String> workers,
            Map<DeviceId, String> labels,
            @Nullable String child) {
        var upload = stopped.upload();
        var picture = Objects.requireNonNull(upload.picture());
        return new Unfinished(
                picture.record(),
                picture.attachment(),
                workers.getOrDefault(upload.worker(), upload.worker().value()),
                labels.getOrDefault(upload.device(), "a tablet that is not known here"),
                child,
                upload.received(),
                upload.bytes(),
                stopped.since());
    }

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
