package org.doorstep.contract.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a child.
 *
 * @param relationship to this child, in plain words: "mother", "foster carer", "brother"
 * @param childId set for a brother or sister who is known to the service
 * @param withheldFrom who must not learn about this person, and why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(
        String name,
        String relationship,
        boolean livesWithChild,
        @Nullable LocalDate bornOn,
        @Nullable ChildId childId,
        @Nullable AddressId addressId,
        @Nullable String phone,
        Map<PersonId, String> withheldFrom) {
    public Person {
        withheldFrom = withheldFrom == null ? Map.of() : withheldFrom;
    }
}
