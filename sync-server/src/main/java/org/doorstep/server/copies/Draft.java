package org.doorstep.server.copies;

import java.util.List;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Check;
import org.doorstep.contract.office.Copies.Page;
import org.doorstep.contract.office.Copies.Way;
import org.doorstep.contract.office.CopyPermissions.Need;
import org.jspecify.annotations.Nullable;

/**
 * A copy that is not made yet.
 *
 * @param page absent for a reader who is blocked
 * @param keptBack all that she asked not to share
 * @param withoutTexts whether what people wrote is left out of it
 * @param needs what a manager has to decide first
 */
record Draft(Ask ask, Check check, @Nullable Page page, KeepBacks keptBack, boolean withoutTexts, List<Need> needs) {

    boolean isBlocked() {
        return check.way() == Way.BLOCKED;
    }

    List<String> doubts() {
        return check.way() == Way.DOUBT ? check.sentences() : List.of();
    }

    /** What she asked not to share and is not in it. */
    List<String> leftOut() {
        return List.copyOf(keptBack.without(ask.overridden()).all().keySet());
    }
}
