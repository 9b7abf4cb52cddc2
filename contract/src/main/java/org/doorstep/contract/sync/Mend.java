package org.doorstep.contract.sync;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;

/** {@code POST /api/v1/sync/mend}: a tablet reports what was wrong in what it held, and is told again what it lacks. */
public final class Mend {
    /** Things asked for at once. */
    public static final int WANTED_MAX = 200;

    public static final int FOUND_MAX = 2_000;

    private Mend() {}

    /**
     * @param divergenceId made by the tablet once for what it found, so that asking in parts makes one report
     * @param afterRestore the store was restored from a backup, so that a difference was to be expected
     * @param found what was wrong; empty when all of it was reported before
     */
    public record Request(
            DeviceId device,
            @Size(min = 1, max = 80) String divergenceId,
            boolean afterRestore,
            @Size(max = FOUND_MAX) List<Difference> found,
            @Size(max = WANTED_MAX) List<Wanted> wanted) {}

    /**
     * What was wrong in what a tablet held of one child.
     *
     * @param lacking things it should have held and did not, or not in that state
     * @param extra things it held and should not have
     * @param unreadable rows that did not open
     */
    public record Difference(ChildId childId, int lacking, int extra, int unreadable) {}

    /** @param kind as on the wire */
    public record Wanted(ChildId childId, String kind, String ref) {}

    /**
     * @param items those wanted that the worker may see and that fit into one reply
     * @param more whether others were left out because the reply was full
     */
    public record Reply(List<Pull.Item> items, boolean more) {}
}
