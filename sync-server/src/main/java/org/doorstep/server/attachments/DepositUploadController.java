package org.doorstep.server.attachments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Upload;
import org.doorstep.contract.visit.Attachment;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Takes in pictures that only the authority's deposit key opens: from a revoked tablet, with nobody signed in. */
@RestController
class DepositUploadController {
    /** Bytes that one tablet may deposit, so that a stolen one cannot fill the disk. */
    static final long BYTES_PER_DEVICE_MAX = 2L * 1024 * 1024 * 1024;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Uploads uploads;
    private final Tus tus;

    DepositUploadController(Uploads uploads, Tus tus) {
        this.uploads = uploads;
        this.tus = tus;
    }

    @PostMapping(ApiPaths.DEPOSITED_ATTACHMENTS)
    void begin(VerifiedDevice device, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sha256 = Metadata.value(request, Upload.SHA256);
        var bytes = Metadata.length(request);
        if (!SHA_256.matcher(sha256).matches() || bytes <= 0)
            throw Problem.unreadable("A deposit says how long it is and what it hashes to.");
        if (bytes > Attachment.BYTES_MAX + Upload.SEALED_EXTRA_BYTES_MAX) throw Problem.tooLarge(Attachment.BYTES_MAX);
        if (uploads.depositedBy(device.id()) + bytes > BYTES_PER_DEVICE_MAX)
            throw Problem.tooMany(
                    "This tablet has handed in very much. Its pictures are safe on it; ring your administrator.",
                    Duration.ofDays(1));
        tus.begin(request, response, sender(device), new Announced(null, bytes, sha256));
    }

    @RequestMapping(
            path = ApiPaths.DEPOSITED_ATTACHMENTS + "/{uploadId}",
            method = {RequestMethod.HEAD, RequestMethod.PATCH})
    void goOn(
            @PathVariable String uploadId,
            VerifiedDevice device,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        tus.goOn(request, response, sender(device), uploadId);
    }

    private static Sender sender(VerifiedDevice device) {
        return new Sender.ForDeposit(device, ApiPaths.DEPOSITED_ATTACHMENTS);
    }
}
