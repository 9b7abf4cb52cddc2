package org.doorstep.server.copies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.office.Copies.Kind;
import org.doorstep.contract.office.Copies.Recipient;
import org.jspecify.annotations.Nullable;

/** A recipient with all that the child's card knows about that person or place. */
record Reader(Recipient recipient, Child card, List<Person> onTheCard) {

    static Reader of(Recipient recipient, Child card) {
        var known = new ArrayList<Person>();
        card.people().forEach((id, person) -> {
            if (id.equals(recipient.person()) || Names.compare(person.name(), recipient.name()) == Likeness.SAME)
                known.add(person);
        });
        return new Reader(recipient, card, List.copyOf(known));
    }

    boolean isHome() {
        return recipient.kind() == Kind.HOME;
    }

    /** Whether the person may share a house with the child or her family. */
    boolean isFamilyOrHome() {
        return isHome() || recipient.kind() == Kind.PARENT_OR_CARER;
    }

    /** What the person is called, on the page and on the card. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        names.add(recipient.name());
        onTheCard.forEach(person -> names.add(person.name()));
        return names;
    }

    Set<Kin> kin() {
        var kin = EnumSet.noneOf(Kin.class);
        onTheCard.forEach(person -> kin.addAll(Kin.in(person.relationship())));
        kin.addAll(Kin.in(recipient.name()));
        return kin;
    }

    /** Where the person lives or the copy goes, as far as anybody knows. */
    Set<String> places() {
        var places = new LinkedHashSet<String>();
        if (recipient.where() != null) places.add(recipient.where());
        if (recipient.organisation() != null) places.add(recipient.organisation());
        addresses().forEach(id -> {
            var address = card.addresses().get(id);
            if (address != null) places.add(written(address));
        });
        return places;
    }

    Set<AddressId> addresses() {
        var ids = new LinkedHashSet<AddressId>();
        onTheCard.forEach(person -> add(ids, person.addressId()));
        if (isHome()) {
            add(ids, card.livesAt());
            if (card.placement() != null) add(ids, card.placement().addressId());
        }
        return ids;
    }

    private static void add(Set<AddressId> ids, @Nullable AddressId id) {
        if (id != null) ids.add(id);
    }

    private static String written(Address address) {
        return address.postcode() == null ? address.lines() : address.lines() + " " + address.postcode();
    }
}
