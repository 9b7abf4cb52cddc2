package org.doorstep.server.visits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.server.ChildCard;
import org.jspecify.annotations.Nullable;

/** The people and places around a child, for tests. */
final class Family {
    private Family() {}

    static Person person(String name, String relationship) {
        return person(name, relationship, Map.of());
    }

    static Person person(String name, String relationship, Map<PersonId, String> withheldFrom) {
        return new Person(name, relationship, false, null, null, null, null, withheldFrom);
    }

    /** A brother or sister who is known to the service. */
    static Person known(String name, String relationship, ChildId child) {
        return new Person(name, relationship, true, null, child, null, null, Map.of());
    }

    /** Amara Danso with these people and places on the card. */
    static Child with(ChildId id, Map<PersonId, Person> people, List<Address> places) {
        var bare = Authority.child(
                id, "Amara", "Danso", Cohort.CLA, Authority.today().minusYears(2));
        var addresses = new LinkedHashMap<AddressId, Address>();
        places.forEach(place -> addresses.put(new AddressId("a-" + (addresses.size() + 1)), place));
        @Nullable
        AddressId home =
                addresses.isEmpty() ? null : addresses.keySet().iterator().next();
        return ChildCard.like(bare).livingAt(home, addresses).with(people).card();
    }
}
