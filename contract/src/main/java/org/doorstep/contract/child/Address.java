package org.doorstep.contract.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A place. Records refer to it and never copy its text.
 *
 * @param withheldFrom who must not learn it, and why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Address(
        String lines, @Nullable String postcode, @Nullable String note, Map<PersonId, String> withheldFrom) {
    public Address {
        withheldFrom = withheldFrom == null ? Map.of() : withheldFrom;
    }
}
