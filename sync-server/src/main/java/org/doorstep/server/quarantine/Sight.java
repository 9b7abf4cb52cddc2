package org.doorstep.server.quarantine;

import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.sync.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the office sees of work that is kept apart.
 *
 * @param team the people of the teams she manages
 * @param children the children these teams hold now
 * @param everything whether she sees that all of it is there: an administrator, who sees no case data
 * @param misfiled whether she sees what belongs to a record on the wrong child's file, which is hidden from everybody else
 */
record Sight(Set<WorkerId> team, Set<ChildId> children, boolean everything, boolean misfiled) {
    boolean sees(Kept kept, @Nullable ChildId child) {
        if (isMisfiled(kept)) return everything || misfiled || wroteIt(kept);
        return everything || wroteIt(kept) || (child != null && children.contains(child));
    }

    /**
     * The manager of the team that holds the child now decides, and nobody else reads it. While no team holds her, or none
     * can be made out, it is the manager of whoever wrote it.
     */
    boolean decides(Kept kept, @Nullable ChildId child, boolean isHeldNow) {
        if (isMisfiled(kept)) return misfiled;
        if (child != null && children.contains(child)) return true;
        return !isHeldNow && wroteIt(kept);
    }

    static boolean isMisfiled(Kept kept) {
        return kept.reason() == QuarantineReason.MISFILED;
    }

    private boolean wroteIt(Kept kept) {
        return team.contains(kept.handedInBy()) || (kept.author() != null && team.contains(kept.author()));
    }
}
