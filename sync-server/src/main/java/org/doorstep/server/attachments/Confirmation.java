package org.doorstep.server.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.http.Problem;
import org.doorstep.server.store.StoreFull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * When the last byte is there: the whole is held to its hash, the picture is made anew, and only when that is on the disk
 * does the store say that it is here.
 */
@Component
class Confirmation {
    /** Pictures decoded at once; each may take forty million picture elements of memory. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Uploads uploads;
    private final PictureFiles files;
    private final Audit audit;

    Confirmation(Uploads uploads, PictureFiles files, Audit audit) {
        this.uploads = uploads;
        this.files = files;
        this.audit = audit;
    }

    /** @throws Problem 422 with the reason, when it is not what was announced or cannot be kept as a picture */
    void confirm(Upload upload) {
        try {
            // Gone: the store was restored, or the server died between the file's last move and what it wanted to say.
            if (!Files.exists(files.part(upload))
                    || !PictureFiles.sha256(files.part(upload)).equals(upload.sha256())) throw damaged(upload);
            if (upload.picture() == null) deposit(upload);
            else picture(upload);
        } catch (IOException e) {
            throw new StoreFull(e);
        }
    }

    private void deposit(Upload upload) throws IOException {
        files.keep(files.part(upload), upload.id());
        told(upload, null);
    }

    private void picture(Upload upload) throws IOException {
        var made = files.whole(upload.id() + ".new");
        CleanPicture picture;
        places.acquireUninterruptibly();
        try {
            picture = CleanPicture.of(files.part(upload), made);
        } catch (CleanPicture.Refused refused) {
            files.drop(made);
            throw noPicture(upload, refused);
        } finally {
            places.release();
        }
        files.keep(made, upload.id());
        told(upload, picture);
        // What came in still holds whatever the camera wrote beside the picture.
        files.drop(files.part(upload));
    }

    private void told(Upload upload, @Nullable CleanPicture picture) {
        uploads.confirm(upload, picture);
        audit(upload, Outcome.DONE);
    }

    /** It begins again from nothing, at the same address. */
    private Problem damaged(Upload upload) throws IOException {
        files.drop(files.part(upload));
        uploads.moved(upload, 0);
        audit(upload, Outcome.REFUSED);
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "wrong-hash",
                "The picture was damaged on its way. It is safe on the tablet and is sent again by itself.");
    }

    private Problem noPicture(Upload upload, CleanPicture.Refused refused) throws IOException {
        files.drop(files.part(upload));
        uploads.refuse(upload);
        audit(upload, Outcome.REFUSED);
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.kind(), String.valueOf(refused.getMessage()));
    }

    private void audit(Upload upload, Outcome outcome) {
        DeviceId device = upload.device();
        var picture = upload.picture();
        audit.record(
                Who.device(device, upload.worker()),
                picture == null ? "deposit.picture" : "attachment.take",
                picture == null ? null : picture.child(),
                picture == null ? null : picture.record(),
                outcome);
    }
}
