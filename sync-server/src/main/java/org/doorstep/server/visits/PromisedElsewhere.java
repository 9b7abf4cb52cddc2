package org.doorstep.server.visits;

import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.OpenAction;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.ChildId;

/** What stands open on a child's card and was promised at no visit. Whoever changes it tells that her card has changed. */
public interface PromisedElsewhere {
    /**
     * @param children with what is known about them
     * @return for each child what is open; one for whom nothing is may be missing
     */
    Map<ChildId, Map<ActionId, OpenAction>> open(Map<ChildId, Child> children);
}
