package org.doorstep.contract.sync;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;

/**
 * {@code POST /api/v1/sync/compare}: a tablet whose digest is not the server's asks what it should hold. Then it removes
 * what it should not, and asks for what it lacks by {@link Mend}. Unsent work and drafts are no part of this.
 */
public final class Compare {
    public static final int CHILDREN_MAX = 2_000;

    private Compare() {}

    /**
     * @param cursor as of the last page the tablet has kept
     * @param digests of each child it holds anything of
     */
    public record Request(
            DeviceId device,
            String cursor,
            @Size(max = CHILDREN_MAX) Map<ChildId, String> digests) {}

    /**
     * @param upTo the number that the cursor stands at; what is newer comes with the next pull and is nothing lacking
     * @param children those for whom the tablet holds something else
     * @param forget children it holds who are not the worker's now
     */
    public record Reply(long upTo, List<OfChild> children, List<ChildId> forget) {}

    /** All that a tablet should hold of a child. */
    public record OfChild(ChildId childId, List<Held> items) {}

    /** @param seq the number under which it was last told */
    public record Held(String kind, String ref, long seq) {}
}
