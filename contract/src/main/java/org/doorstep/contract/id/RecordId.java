package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A document about one child, made on a tablet. */
public record RecordId(@JsonValue String value) implements Id {
    @JsonCreator
    public RecordId {
        Id.check("A record id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
