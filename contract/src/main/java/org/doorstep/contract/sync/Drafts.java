package org.doorstep.contract.sync;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.DeviceId;

/**
 * {@code /api/v1/sync/drafts}: a worker's open drafts, one version for each contact, readable by her own tablets only.
 * They are no part of any record's history and are gone when the visit is finished.
 */
public final class Drafts {
    /** Bytes of one draft in UTF-8. */
    public static final int BYTES_MAX = 256 * 1024;

    /** Open drafts of one worker. */
    public static final int COUNT_MAX = 50;

    public static final int CHILDREN_MAX = 30;

    private Drafts() {}

    /**
     * {@code PUT /drafts/{contactId}}.
     *
     * @param basedOn the version this was written upon; 0 when the tablet knows of none
     * @param body the draft as the tablets have it; the server does not read it
     */
    public record Put(
            DeviceId device,
            long basedOn,
            Instant savedAt,
            Instant openedAt,
            @Size(min = 1, max = CHILDREN_MAX) List<ChildId> children,
            String body) {}

    /**
     * @param kept whether this is now the version on the server; if not, another tablet has put a newer one there, which
     *     stays
     * @param version the one on the server now
     */
    public record PutReply(boolean kept, long version) {}

    /** {@code GET /drafts}: the newest first. */
    public record Reply(List<Kept> drafts) {}

    /**
     * What is known of a draft without reading it.
     *
     * @param label the tablet's, as its worker called it
     */
    public record Kept(
            ContactId contactId,
            long version,
            DeviceId device,
            String label,
            Instant savedAt,
            Instant openedAt,
            List<ChildId> children) {}

    /** {@code GET /drafts/{contactId}}. */
    public record Whole(Kept kept, String body) {}
}
