package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Somebody around a child: family, carer, professional. */
public record PersonId(@JsonValue String value) implements Id {
    @JsonCreator
    public PersonId {
        Id.check("A person id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
