package org.doorstep.server.feed;

import java.util.List;

/**
 * What to tell a device next.
 *
 * @param bodies pull items as JSON, in order
 * @param more whether another page waits
 */
public record Page(List<String> bodies, Position next, boolean more) {}
