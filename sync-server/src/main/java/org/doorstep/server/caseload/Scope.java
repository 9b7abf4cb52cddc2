package org.doorstep.server.caseload;

import java.util.List;
import org.doorstep.contract.id.ChildId;

/**
 * The children a worker holds now.
 *
 * @param version counts the changes of her caseload
 */
public record Scope(long version, List<ChildId> children) {
    static final Scope NONE = new Scope(0, List.of());
}
