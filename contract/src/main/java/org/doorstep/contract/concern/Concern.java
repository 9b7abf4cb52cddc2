package org.doorstep.contract.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.id.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A concern that cannot wait until a visit is written up. It lies on the file of the child about whom it is, or through
 * whom its author came upon somebody else. That it was raised is never evidence that anybody was rung.
 *
 * @param raisedAt when its author raised it, by her tablet's clock
 * @param somebodyElse whom it is about, in words, when it is not the child on whose file it lies
 * @param what what was seen, heard or feared
 * @param told whom its author says that she has told herself, and how; empty when she has said nothing about it
 * @param contactId the visit during which it was raised
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Concern(
        Instant raisedAt,
        @Nullable @Size(min = 1, max = WHO_MAX) String somebodyElse,

        @Leaf(Leaf.Kind.NARRATIVE) @Size(min = 1, max = TEXT_MAX)
        String what,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"=NO", "=DO_NOT_KNOW", "=YES"})
        SafeNow safeNow,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(min = 1, max = TEXT_MAX)
        String told,

        @Nullable ContactId contactId) {
    /** Characters of {@code somebodyElse}. */
    public static final int WHO_MAX = 200;
    /** Characters of a text: it is read at once, by somebody on duty. */
    public static final int TEXT_MAX = 4_000;
}
