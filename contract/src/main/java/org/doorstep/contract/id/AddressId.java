package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place; records refer to it and never copy its text. */
public record AddressId(@JsonValue String value) implements Id {
    @JsonCreator
    public AddressId {
        Id.check("An address id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
