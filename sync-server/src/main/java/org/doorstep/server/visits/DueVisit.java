package org.doorstep.server.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.duty.Layer;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DutyId;
import org.jspecify.annotations.Nullable;

/** A visit that is due, as it was told to the tablets. */
@Entity
class DueVisit {
    @Id
    private String id;

    private String childId;

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    private String rule;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    private LocalDate dueOn;
    private String title;
    private String reason;
    private String source;
    private LocalDate countedFrom;
    private @Nullable LocalDate lastCountedOn;

    DueVisit(Duty duty) {
        id = duty.id().value();
        childId = duty.childId().value();
        cohort = duty.cohort();
        rule = duty.rule();
        layer = duty.layer();
        dueOn = duty.dueOn();
        title = duty.title();
        reason = duty.reason();
        source = duty.source();
        countedFrom = duty.countedFrom();
        lastCountedOn = duty.lastCountedOn();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DueVisit() {}

    ChildId child() {
        return new ChildId(childId);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Duty duty() {
        return new Duty(
                new DutyId(id), child(), cohort, rule, layer, dueOn, title, reason, source, countedFrom, lastCountedOn);
    }
}
