package org.doorstep.server.feed;

/**
 * One thing that a tablet of somebody who holds the child should hold.
 *
 * @param kind as on the wire
 * @param seq the number under which it was last told
 */
public record Held(String kind, String ref, long seq) {
    Digest leaf() {
        return Digest.leaf(Published.Kind.ofWire(kind), ref, seq);
    }
}
