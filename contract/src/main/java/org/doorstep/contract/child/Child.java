package org.doorstep.contract.child;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * The card a worker reads at the door: one child, as the server knew her at {@code asOf}.
 *
 * @param bornOn her date of birth; absent before birth
 * @param expectedOn when she is expected, for an unborn child
 * @param cohorts why she is visited, each with since when
 * @param livesAt where she lives, one of {@code addresses}
 * @param lastSaid what she said last, in her own words
 * @param actions what was promised and is still open
 * @param standIn who stands in while her worker is away
 * @param handovers what those who are new to her should be told first, by who is new
 * @param facts her plan, health, education and legal facts, each with its day and its source
 * @param plan how often her own plan asks for visits
 * @param asked a visit that was asked for and has not been made
 * @param noticeOn when the authority received Ofsted's notice about the home (Care Standards Act 2000, section 30A)
 * @param arrangedSince since when somebody else is responsible for where she lives, for example in custody or hospital
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Child(
        ChildId id,
        String name,
        String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        Map<Cohort, CohortFact> cohorts,
        @Nullable Placement placement,
        @Nullable AddressId livesAt,
        Map<AddressId, Address> addresses,
        Map<PersonId, Person> people,
        @Nullable Language language,
        @Nullable String communication,
        Map<String, Safety> safety,
        @Nullable String interests,
        @Nullable LastSaid lastSaid,
        @Nullable LastVisit lastVisit,
        Map<ActionId, OpenAction> actions,
        @Nullable String worker,
        @Nullable String team,
        Instant asOf,
        @Nullable StandIn standIn,
        Map<WorkerId, Handover> handovers,
        @Nullable String achievements,
        Map<String, Fact> facts,
        @Nullable VisitingPlan plan,
        @Nullable VisitRequest asked,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate arrangedSince) {

    public Child {
        cohorts = cohorts == null ? Map.of() : cohorts;
        addresses = addresses == null ? Map.of() : addresses;
        people = people == null ? Map.of() : people;
        safety = safety == null ? Map.of() : safety;
        actions = actions == null ? Map.of() : actions;
        handovers = handovers == null ? Map.of() : handovers;
        facts = facts == null ? Map.of() : facts;
    }

    /** A card that nobody is new to, and of which nothing more is known. */
    public Child(
            ChildId id,
            String name,
            String familyName,
            @Nullable LocalDate bornOn,
            @Nullable LocalDate expectedOn,
            Map<Cohort, CohortFact> cohorts,
            @Nullable Placement placement,
            @Nullable AddressId livesAt,
            Map<AddressId, Address> addresses,
            Map<PersonId, Person> people,
            @Nullable Language language,
            @Nullable String communication,
            Map<String, Safety> safety,
            @Nullable String interests,
            @Nullable LastSaid lastSaid,
            @Nullable LastVisit lastVisit,
            Map<ActionId, OpenAction> actions,
            @Nullable String worker,
            @Nullable String team,
            Instant asOf) {
        this(
                id,
                name,
                familyName,
                bornOn,
                expectedOn,
                cohorts,
                placement,
                livesAt,
                addresses,
                people,
                language,
                communication,
                safety,
                interests,
                lastSaid,
                lastVisit,
                actions,
                worker,
                team,
                asOf,
                null,
                Map.of(),
                null,
                Map.of(),
                null,
                null,
                null,
                null);
    }
}
