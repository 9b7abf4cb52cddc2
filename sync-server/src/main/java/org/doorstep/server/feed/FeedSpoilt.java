package org.doorstep.server.feed;

import org.doorstep.contract.id.ChildId;

/**
 * A published body is no longer what was written: the disk has spoilt it. It is not told to anybody; whoever published
 * it shall publish it again. Told while a page is read, so a listener must not write in the same thread.
 */
public record FeedSpoilt(Published.Kind kind, String ref, ChildId child) {}
