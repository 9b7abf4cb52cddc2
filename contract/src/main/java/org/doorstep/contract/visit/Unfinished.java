package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A visit that was begun and not finished before the last day on which its worker could: kept as it was, read by a
 * manager, and no visit. It resets no clock and is counted nowhere, whatever it says.
 *
 * @param openedAt when its worker began to write
 * @param because why it could not be finished
 * @param corrects the finished visit that was being changed; absent when it was a new one
 * @param visit what was answered and written, in the shape of a {@link Visit} of which anything may be missing
 * @param attachments its pictures, as a visit has them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unfinished(
        ContactId contactId,
        Cohort purpose,
        Instant openedAt,
        UnfinishedBecause because,
        @Nullable RecordId corrects,
        Map<String, Object> visit,
        Map<AttachmentId, Attachment> attachments) {
    public Unfinished {
        visit = visit == null ? Map.of() : visit;
        attachments = attachments == null ? Map.of() : attachments;
    }
}
