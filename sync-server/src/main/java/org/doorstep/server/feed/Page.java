package org.doorstep.server.feed;

import java.util.List;
import java.util.stream.Stream;

/**
 * What to tell a device next.
 *
 * @param bodies pull items, in order
 * @param more whether another page waits
 */
public record Page(List<Body> bodies, Position next, boolean more) {
    /** The same page with other items told before it. */
    public Page behind(List<Body> first) {
        return new Page(Stream.concat(first.stream(), bodies.stream()).toList(), next, more);
    }
}
