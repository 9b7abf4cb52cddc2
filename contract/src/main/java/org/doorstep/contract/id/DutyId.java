package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Something the law, the authority or the child's plan asks for by a date. */
public record DutyId(@JsonValue String value) implements Id {
    @JsonCreator
    public DutyId {
        Id.check("A duty id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
