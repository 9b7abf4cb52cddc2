package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A child or young person. */
public record ChildId(@JsonValue String value) implements Id {
    @JsonCreator
    public ChildId {
        Id.check("A child id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
