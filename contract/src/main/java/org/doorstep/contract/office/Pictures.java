package org.doorstep.contract.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Photos and drawings of the visits that the office may see. */
@HttpExchange(url = "/api/v1/office")
public interface Pictures {
    /** What has arrived of the pictures that a visit's record names; one that is not in it has not begun to arrive. */
    @GetExchange(url = "/visits/{recordId}/attachments", accept = "application/json")
    Map<AttachmentId, Arrival> arrivals(@PathVariable RecordId recordId);

    /** The picture as the server made it anew, with nothing in it but the picture. */
    @GetExchange(url = "/visits/{recordId}/attachments/{attachmentId}", accept = "*/*")
    byte[] picture(@PathVariable RecordId recordId, @PathVariable AttachmentId attachmentId);

    /** Uploads that nothing was added to for as many days as the authority has set, the oldest first; each can go on. */
    @GetExchange(url = "/attachments/unfinished", accept = "application/json")
    List<Unfinished> unfinished();

    /**
     * @param whole whether all of it is here, checked, and can be shown
     * @param received bytes so far, of {@code bytes}
     */
    record Arrival(boolean whole, long received, long bytes) {}

    /**
     * An upload that has stopped.
     *
     * @param worker whose tablet it is, by name
     * @param tablet what she calls it
     * @param child her name, where the caller may see her
     */
    record Unfinished(
            RecordId recordId,
            AttachmentId attachmentId,
            String worker,
            String tablet,
            @Nullable String child,
            long received,
            long bytes,
            Instant since) {}
}
