package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A team of workers. */
public record TeamId(@JsonValue String value) implements Id {
    @JsonCreator
    public TeamId {
        Id.check("A team id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
