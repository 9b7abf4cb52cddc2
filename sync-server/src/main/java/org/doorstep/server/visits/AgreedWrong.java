package org.doorstep.server.visits;

import java.util.List;
import org.doorstep.contract.child.Child;

/** What a manager agreed is wrong on a child's card, for whoever reads the card in the office. */
public interface AgreedWrong {
    /** What the card says still although it was agreed to be wrong, and what is so instead: one sentence each. */
    List<String> on(Child card);
}
