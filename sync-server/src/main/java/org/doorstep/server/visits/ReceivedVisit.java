package org.doorstep.server.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.LastVisit;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.OutOfHours;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.visit.Venue;
import org.doorstep.contract.visit.VisitorRole;
import org.doorstep.server.duties.VisitFact;
import org.jspecify.annotations.Nullable;

/** A visit as the office reads it, as its record stands now. */
@Entity
class ReceivedVisit {
    @Id
    private String recordId;

    private String childId;
    private String contactId;
    private String authorId;
    private long revision;
    private long arrived;

    @Enumerated(EnumType.STRING)
    private Cohort purpose;

    private String outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Venue place;

    private LocalDate onDay;
    private Instant startedAt;
    private Instant happenedAt;
    private Instant capturedAt;
    private Instant receivedAt;
    private boolean seen;
    private boolean alone;
    private boolean motherNamed;
    private @Nullable String withPeople;
    private boolean counted;
    private boolean views;
    private @Nullable String said;
    private @Nullable String heardBy;
    private @Nullable String promised;
    private @Nullable String ticked;

    @SuppressWarnings("NullAway.Init") // nowSays does the rest
    ReceivedVisit(VisitVersion first) {
        recordId = first.record().value();
        authorId = first.author().value();
        nowSays(first);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReceivedVisit() {}

    /** What {@link #read} reads, in its order. */
    static final String COLUMNS =
            "record_id, child_id, contact_id, author_id, revision, arrived, purpose, outcome, place,"
                    + " on_day, started_at, happened_at, captured_at, received_at, seen, alone, mother_named, with_people, counted,"
                    + " views, said, heard_by, promised, ticked";

    /** To be looked at only: no change of it is ever kept. */
    static ReceivedVisit read(ResultSet row, int number) throws SQLException {
        var visit = new ReceivedVisit();
        visit.recordId = row.getString(1);
        visit.childId = row.getString(2);
        visit.contactId = row.getString(3);
        visit.authorId = row.getString(4);
        visit.revision = row.getLong(5);
        visit.arrived = row.getLong(6);
        visit.purpose = Cohort.valueOf(row.getString(7));
        visit.outcome = row.getString(8);
        var place = row.getString(9);
        visit.place = place == null ? null : Venue.valueOf(place);
        visit.onDay = LocalDate.parse(row.getString(10));
        visit.startedAt = Instant.ofEpochMilli(row.getLong(11));
        visit.happenedAt = Instant.ofEpochMilli(row.getLong(12));
        visit.capturedAt = Instant.ofEpochMilli(row.getLong(13));
        visit.receivedAt = Instant.ofEpochMilli(row.getLong(14));
        visit.seen = row.getBoolean(15);
        visit.alone = row.getBoolean(16);
        visit.motherNamed = row.getBoolean(17);
        visit.withPeople = row.getString(18);
        visit.counted = row.getBoolean(19);
        visit.views = row.getBoolean(20);
        visit.said = row.getString(21);
        visit.heardBy = row.getString(22);
        visit.promised = row.getString(23);
        visit.ticked = row.getString(24);
        return visit;
    }

    /** The record stands as this version of it now says; it stays the visit of whoever wrote it first. */
    void nowSays(VisitVersion version) {
        childId = version.child().value();
        contactId = version.contact().value();
        revision = version.revision();
        arrived = version.arrived();
        purpose = version.purpose();
        outcome = version.outcome();
        place = version.place();
        onDay = version.onDay();
        startedAt = version.startedAt();
        happenedAt = version.happenedAt();
        capturedAt = version.capturedAt();
        receivedAt = version.receivedAt();
        seen = version.seen();
        alone = version.alone();
        motherNamed = version.motherNamed();
        withPeople = version.withPeople();
        views = version.views();
        said = version.said();
        heardBy = version.heardBy();
        promised = version.promised();
        ticked = version.ticked();
    }

    /**
     * Whether it counts as a visit depends on where the child lives, so it is settled with her facts at hand. Says whether
     * that changes what was thought before.
     */
    boolean counts(boolean does) {
        boolean changes = counted != does;
        counted = does;
        return changes;
    }

    VisitFact fact(@Nullable Child child) {
        List<String> there = withPeople == null ? List.of() : List.of(withPeople.split(" "));
        boolean mother = motherNamed || !there.contains(VisitVersion.MOTHER_ASKED) && motherAmong(there, child);
        return new VisitFact(onDay, purpose, place != null, place, seen, mother, visitor(there));
    }

    LastVisit asLastVisit(String by) {
        return new LastVisit(onDay, by, seen, alone);
    }

    OutOfHours.VisitLine line(String by, @Nullable String summary) {
        return new OutOfHours.VisitLine(id(), onDay, by, purpose, outcome, seen, alone, said, summary);
    }

    ReceivedVisits.Row row(String child, String worker) {
        return new ReceivedVisits.Row(
                id(),
                new ContactId(contactId),
                child(),
                child,
                worker,
                purpose,
                outcome,
                seen,
                alone,
                happenedAt,
                capturedAt,
                receivedAt);
    }

    private static boolean motherAmong(List<String> there, @Nullable Child child) {
        return child != null
                && child.people().entrySet().stream()
                        .filter(p -> VisitVersion.MOTHER.equalsIgnoreCase(
                                p.getValue().relationship()))
                        .anyMatch(p -> there.contains(p.getKey().value()));
    }

    private static @Nullable VisitorRole visitor(List<String> there) {
        return Arrays.stream(VisitorRole.values())
                .filter(role -> there.contains(VisitVersion.VISITOR + role.name()))
                .findFirst()
                .orElse(null);
    }

    RecordId id() {
        return new RecordId(recordId);
    }

    ChildId child() {
        return new ChildId(childId);
    }

    WorkerId author() {
        return new WorkerId(authorId);
    }

    long revision() {
        return revision;
    }

    Instant startedAt() {
        return startedAt;
    }

    LocalDate onDay() {
        return onDay;
    }

    long arrived() {
        return arrived;
    }

    boolean counted() {
        return counted;
    }

    @Nullable
    String said() {
        return said;
    }

    @Nullable
    String heardBy() {
        return heardBy;
    }

    @Nullable
    String promised() {
        return promised;
    }

    @Nullable
    String ticked() {
        return ticked;
    }
}
