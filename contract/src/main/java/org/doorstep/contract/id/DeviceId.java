package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One tablet and one worker: a second worker on the same tablet is a second device. */
public record DeviceId(@JsonValue String value) implements Id {
    @JsonCreator
    public DeviceId {
        Id.check("A device id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
