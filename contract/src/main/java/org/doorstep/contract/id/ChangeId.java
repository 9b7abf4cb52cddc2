package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What one person did to one record on one device; also the name of the state it made. */
public record ChangeId(@JsonValue String value) implements Id {
    @JsonCreator
    public ChangeId {
        Id.check("A change id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
