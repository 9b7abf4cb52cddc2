package org.doorstep.server.tasks;

import java.time.LocalDate;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has told a child what she had to be told; said within the transaction that closes the task.
 *
 * @param id the name under which it was asked for
 */
public record ChildTold(String id, ChildId child, @Nullable LocalDate on, WorkerId by) {}
