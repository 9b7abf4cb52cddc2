package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Something somebody promised to do. */
public record ActionId(@JsonValue String value) implements Id {
    @JsonCreator
    public ActionId {
        Id.check("An action id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
