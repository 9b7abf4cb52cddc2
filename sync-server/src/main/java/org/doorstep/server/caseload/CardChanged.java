package org.doorstep.server.caseload;

import java.util.List;
import org.doorstep.contract.id.ChildId;

/** The facts of children or who holds them changed; told within the transaction, so listen after its commit. */
public record CardChanged(List<ChildId> children) {}
