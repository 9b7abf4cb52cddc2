package org.doorstep.server.visits;

import java.util.List;
import org.doorstep.server.sync.ChangeLog;

/**
 * The next changes of visits, in the log's order; told within the transaction that moves the position past them, so what
 * other rooms make of them is kept with it or not at all. A rebuild tells every change again.
 */
public record VisitsFollowed(List<ChangeLog.Entry> entries) {}
