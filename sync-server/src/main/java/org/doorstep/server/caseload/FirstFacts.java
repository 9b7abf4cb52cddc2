package org.doorstep.server.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.SourceSystem;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.office.People;

/** The card of a child of whom only a row in a table is known. */
final class FirstFacts {
    private FirstFacts() {}

    @SuppressWarnings("NullAway") // a card makes its own empty maps
    static Child of(People.ChildRow row, Instant now) {
        var today = LocalDate.ofInstant(now, Day.ZONE);
        var cohort = new CohortFact(row.since(), null, null, null, SourceSystem.CASE_SYSTEM, today);
        var home = row.address() == null
                ? null
                : new AddressId("a-" + shortened(row.id().value()));
        var addresses = home == null
                ? Map.<AddressId, Address>of()
                : Map.of(home, new Address(String.valueOf(row.address()), row.postcode(), null, Map.of()));
        return new Child(
                row.id(),
                row.name().strip(),
                row.familyName().strip(),
                row.bornOn(),
                row.expectedOn(),
                Map.of(row.cohort(), cohort),
                null,
                home,
                addresses,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                now);
    }

    private static String shortened(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60);
    }
}
