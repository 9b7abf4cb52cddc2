package org.doorstep.contract.visit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture that the record names. Its bytes travel apart and may arrive later than the record.
 *
 * @param mediaType what the tablet made of it: it encodes every picture anew, without what the camera wrote beside it
 * @param bytes how long the picture is as the tablet sends it
 * @param sha256 of those bytes, lower-case hex; the server confirms nothing else
 * @param takenAt when it was added, by the tablet's clock
 * @param caption what it shows, in the worker's words
 * @param inHandOverAt when the child kept it herself, with the tablet handed over to her; absent: not in hand-over
 */
public record Attachment(
        AttachmentKind kind,

        @Size(min = 1, max = MEDIA_TYPE_MAX) String mediaType,

        @Min(1) long bytes,

        @Pattern(regexp = "[0-9a-f]{64}") String sha256,

        Instant takenAt,

        @Nullable @Size(max = CAPTION_MAX) String caption,

        @Nullable Instant inHandOverAt) {

    private static final int MEDIA_TYPE_MAX = 60;
    /** Bytes of one picture as it is sent. */
    public static final int BYTES_MAX = 20 * 1024 * 1024;
    /** Picture elements of one picture; more would take the memory of a tablet or of the server. */
    public static final int PIXELS_MAX = 40_000_000;
    /** Pictures of one visit to one child. */
    public static final int COUNT_MAX = 20;
    /** Characters in one caption. */
    public static final int CAPTION_MAX = 400;
}
