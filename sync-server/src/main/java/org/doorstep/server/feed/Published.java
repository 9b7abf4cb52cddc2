package org.doorstep.server.feed;

import java.util.Locale;
import org.doorstep.contract.id.ChildId;

/**
 * Something to know about a child; a later one with the same kind and ref takes its place.
 *
 * @param ref what it is about, unique within its kind
 * @param body the pull item as JSON, its {@code kind} included
 */
public record Published(Kind kind, String ref, ChildId child, String body) {
    /** What is published; each is a kind of pull item. */
    public enum Kind {
        RECORD,
        CHILD,
        DUTIES,
        /** A record was taken off; a tablet acts on it and then holds nothing, so it is in no digest. */
        REMOVE;

        /** The item's {@code kind} on the wire. */
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofWire(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
