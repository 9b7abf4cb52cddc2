package org.doorstep.server.attachments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import me.desair.tus.server.TusFileUploadService;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.devices.AuthorityKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the tus library answer one request, and adds the receipt when the whole is here. */
@Component
class Tus {
    private static final List<String> SWITCHED_OFF = List.of("checksum", "termination", "expiration", "concatenation");

    private static final String CHUNK = "application/offset+octet-stream";

    private final PictureIntake intake;
    private final TusLocks locks;
    private final AuthorityKeys keys;

    Tus(PictureIntake intake, TusLocks locks, AuthorityKeys keys) {
        this.intake = intake;
        this.locks = locks;
        this.keys = keys;
    }

    void begin(HttpServletRequest request, HttpServletResponse response, Sender sender, Announced what)
            throws IOException {
        service(sender, what)
                .process(request, new Answer(response), sender.device().id().value());
    }

    void goOn(HttpServletRequest request, HttpServletResponse response, Sender sender, String id) throws IOException {
        intake.find(sender, id).ifPresent(intake::settled);
        service(sender, null)
                .process(
                        new Chunk(request),
                        new Answer(response),
                        sender.device().id().value());
        intake.find(sender, id)
                .filter(upload -> upload.state() == Upload.State.WHOLE)
                .ifPresent(upload -> response.setHeader(org.doorstep.contract.sync.Upload.RECEIPT, receipt(upload)));
    }

    private String receipt(Upload upload) {
        var at = java.util.Objects.requireNonNull(upload.confirmedAt());
        var text = Push.Receipt.signedText(upload.device(), at, List.of(upload.sha256()));
        return org.doorstep.contract.sync.Upload.receipt(keys.receiptKeyId(), at, keys.sign(text));
    }

    private TusFileUploadService service(Sender sender, @Nullable Announced what) {
        var service = new TusFileUploadService()
                .withUploadUri(sender.uri())
                .withUploadStorageService(new TusStorage(sender, what, intake))
                .withUploadLockingService(locks);
        SWITCHED_OFF.forEach(service::disableTusExtension);
        return service;
    }

    /** A proxy on the way may change the type, which the library insists on. What is a chunk is said by the method alone. */
    private static final class Chunk extends HttpServletRequestWrapper {
        Chunk(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Content-Type") ? CHUNK : super.getHeader(name);
        }
    }

    /** The library announces an empty answer before it knows that there will be none; a refusal has words. */
    private static final class Answer extends HttpServletResponseWrapper {
        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equalsIgnoreCase("Content-Length")) super.setHeader(name, value);
        }
    }
}
