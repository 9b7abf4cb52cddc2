package org.doorstep.server.visits;

import java.util.List;
import org.doorstep.server.sync.ChangeLog;

/**
 * The next changes of records that are no visits, in the log's order; told as {@link VisitsFollowed} is, and all of them
 * again by a rebuild.
 */
public record RecordsFollowed(List<ChangeLog.Entry> entries) {}
