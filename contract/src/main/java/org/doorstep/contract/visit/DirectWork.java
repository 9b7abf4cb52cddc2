package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.doorstep.contract.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * Work done with a child, in her words.
 *
 * @param parts what stands in each part of the tool: "worries", "goodThings", "dreams"
 * @param about what a scale or a face is about
 * @param scale 0 to 10
 * @param madeBy whose hand it was
 * @param readBack whether it was read back to her
 * @param mayShow whether she agrees to others seeing it
 * @param picture what she drew with it
 * @param inHandOverAt when she entered it herself, with the tablet handed over to her; absent: not in hand-over
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DirectWork(
        DirectWorkTool tool,
        Map<String, String> parts,
        @Nullable @Size(max = ABOUT_MAX) String about,
        @Nullable @Min(0) @Max(SCALE_MAX) Integer scale,
        @Nullable MadeBy madeBy,
        @Nullable YesNo readBack,
        @Nullable YesNo mayShow,
        @Nullable AttachmentId picture,
        @Nullable Instant inHandOverAt) {
    /** The best a scale can say. */
    public static final int SCALE_MAX = 10;
    /** Characters that say what it is about. */
    public static final int ABOUT_MAX = 400;

    public DirectWork {
        parts = parts == null ? Map.of() : parts;
    }
}
