package org.doorstep.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A photo or a drawing that belongs to a record. */
public record AttachmentId(@JsonValue String value) implements Id {
    @JsonCreator
    public AttachmentId {
        Id.check("An attachment id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
