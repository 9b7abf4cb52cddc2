package org.doorstep.server.merge;

import java.util.SortedMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record's state.
 *
 * @param document what it says; of each disputed leaf, what shows until a named person decides
 * @param disputes the leaves about which nobody has decided yet, by path
 */
public record Merged(ObjectNode document, SortedMap<String, Dispute> disputes) {}
