package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Somebody who works for the authority; the subject of her sign-in. */
public record WorkerId(@JsonValue String value) implements Id {
    @JsonCreator
    public WorkerId {
        Id.check("A worker id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
