package org.doorstep.server.attachments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Upload;
import org.doorstep.contract.visit.Attachment;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Takes in the pictures that a record names. */
@RestController
class UploadController {
    private final RecordedPictures pictures;
    private final Tus tus;

    UploadController(RecordedPictures pictures, Tus tus) {
        this.pictures = pictures;
        this.tus = tus;
    }

    @PostMapping(ApiPaths.ATTACHMENTS)
    void begin(
            @PathVariable RecordId recordId,
            Caller caller,
            VerifiedDevice device,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sender = sender(recordId, caller, device);
        var picture =
                new Named(recordId, sender.child(), RecordedPictures.id(Metadata.value(request, Upload.ATTACHMENT)));
        var what = pictures.named(picture)
                .orElseThrow(() -> Problem.conflict(
                        "not-named", "The record does not name this picture yet. It is sent when it does."));
        if (what.bytes() > Attachment.BYTES_MAX) throw Problem.tooLarge(Attachment.BYTES_MAX);
        if (Metadata.length(request) != what.bytes())
            throw Problem.conflict("not-named", "The record names a picture of another length.");
        tus.begin(request, response, sender, what);
    }

    @RequestMapping(
            path = ApiPaths.ATTACHMENTS + "/{uploadId}",
            method = {RequestMethod.HEAD, RequestMethod.PATCH})
    void goOn(
            @PathVariable RecordId recordId,
            @PathVariable String uploadId,
            Caller caller,
            VerifiedDevice device,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        tus.goOn(request, response, sender(recordId, caller, device), uploadId);
    }

    private Sender.ForRecord sender(RecordId record, Caller caller, VerifiedDevice device) {
        var child = pictures.childFor(caller, device.who(), record);
        // Ids hold letters, digits and '.', '_', '-' only; a dot here means a dot.
        var uri = ApiPaths.ATTACHMENTS.replace("{recordId}", record.value().replace(".", "\\."));
        return new Sender.ForRecord(device, record, child, uri);
    }
}
