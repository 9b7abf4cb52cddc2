package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One knock at one door: the records of every sibling seen share it. */
public record ContactId(@JsonValue String value) implements Id {
    @JsonCreator
    public ContactId {
        Id.check("A contact id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
