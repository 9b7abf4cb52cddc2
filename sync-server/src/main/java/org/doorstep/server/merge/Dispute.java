package org.doorstep.server.merge;

import java.util.List;
import java.util.Optional;
import org.doorstep.contract.Leaf;
import tools.jackson.databind.JsonNode;

/**
 * A leaf that people set without knowing of each other.
 *
 * @param before what it said when the first of them began
 * @param alternatives by the names of their changes, so that the order does not depend on arrival
 */
public record Dispute(Leaf.Kind kind, Optional<JsonNode> before, List<Said> alternatives) {
    /** @param value empty when the change took it out */
    public record Said(String change, Optional<JsonNode> value) implements Comparable<Said> {
        @Override
        public int compareTo(Said other) {
            return change.compareTo(other.change);
        }
    }
}
