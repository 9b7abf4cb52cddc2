package org.doorstep.server.feed;

import org.doorstep.contract.id.ChildId;

/**
 * What was published about a child was spoilt by the disk and is to be worked out and published again by whoever did, even
 * though it says the same. Told within the writer's transaction.
 */
public record ToTellAgain(ChildId child) {}
