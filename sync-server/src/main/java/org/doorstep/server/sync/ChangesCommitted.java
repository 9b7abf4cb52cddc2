package org.doorstep.server.sync;

/**
 * Changes were applied and are on disk. Told on the writer's thread: a listener only wakes a thread of its own, which then
 * reads the {@link ChangeLog}.
 *
 * @param lastPosition where the log ends now
 */
public record ChangesCommitted(long lastPosition) {}
