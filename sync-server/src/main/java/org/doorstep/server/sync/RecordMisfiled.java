package org.doorstep.server.sync;

import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;

/** A record was on the wrong child's file; told within the transaction that hides it, so that no room shows it after that. */
public record RecordMisfiled(RecordId record, ChildId child) {}
