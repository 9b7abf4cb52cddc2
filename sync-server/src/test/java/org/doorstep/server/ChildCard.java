package org.doorstep.server;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.Safety;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A child of whom little is known; a test adds what it is about, so that all the rest need not be written out. */
public final class ChildCard {
    private final ChildId id;
    private final String name;
    private final String familyName;
    private final LocalDate bornOn;
    private Map<Cohort, CohortFact> cohorts = Map.of();
    private @Nullable Placement placement;
    private @Nullable AddressId livesAt;
    private Map<AddressId, Address> addresses = Map.of();
    private Map<PersonId, Person> people = Map.of();
    private Map<String, Safety> safety = Map.of();
    private Instant asOf = Instant.parse("2026-11-01T00:00:00Z");

    private ChildCard(ChildId id, String name, String familyName, LocalDate bornOn) {
        this.id = id;
        this.name = name;
        this.familyName = familyName;
        this.bornOn = bornOn;
    }

    public static ChildCard of(ChildId id, String name, String familyName, LocalDate bornOn) {
        return new ChildCard(id, name, familyName, bornOn);
    }

    /** The same child with whatever of hers these cards tell. */
    public static ChildCard like(Child child) {
        var bornOn = child.bornOn();
        if (bornOn == null) throw new IllegalArgumentException("She is not born yet.");
        return of(child.id(), child.name(), child.familyName(), bornOn)
                .visitedAs(child.cohorts())
                .placed(child.placement())
                .livingAt(child.livesAt(), child.addresses())
                .with(child.people())
                .safely(child.safety())
                .asOf(child.asOf());
    }

    public ChildCard visitedAs(Map<Cohort, CohortFact> cohorts) {
        this.cohorts = cohorts;
        return this;
    }

    public ChildCard placed(@Nullable Placement placement) {
        this.placement = placement;
        return this;
    }

    /** @param home one of these addresses; absent where nobody said which */
    public ChildCard livingAt(@Nullable AddressId home, Map<AddressId, Address> addresses) {
        this.livesAt = home;
        this.addresses = addresses;
        return this;
    }

    public ChildCard with(Map<PersonId, Person> people) {
        this.people = people;
        return this;
    }

    public ChildCard safely(Map<String, Safety> safety) {
        this.safety = safety;
        return this;
    }

    public ChildCard asOf(Instant asOf) {
        this.asOf = asOf;
        return this;
    }

    public Child card() {
        return new Child(
                id,
                name,
                familyName,
                bornOn,
                null,
                cohorts,
                placement,
                livesAt,
                addresses,
                people,
                null,
                null,
                safety,
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                asOf);
    }
}
