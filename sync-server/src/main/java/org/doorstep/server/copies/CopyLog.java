package org.doorstep.server.copies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.doorstep.contract.office.Copies.Page;
import org.doorstep.contract.office.Copies.Sent;
import org.doorstep.contract.office.Copies.Sheet;
import org.doorstep.contract.office.CopyPermissions.Decision;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.CommitQueue;
import org.doorstep.server.tasks.ChildTold;
import org.doorstep.server.tasks.ToBeTold;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What became of a copy, of a permission and of what a child must be told: each said once, by name, with its audit entry. */
@Component
class CopyLog {
    private static final ZoneId WHERE_CHILDREN_LIVE = ZoneId.of("Europe/London");

    private final CopyTable copies;
    private final Permissions permissions;
    private final TellingTable tellings;
    private final ToBeTold toBeTold;
    private final Composer composer;
    private final Interviews interviews;
    private final CopyWords words;
    private final CommitQueue commits;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    CopyLog(
            CopyTable copies,
            Permissions permissions,
            TellingTable tellings,
            ToBeTold toBeTold,
            Composer composer,
            Interviews interviews,
            CopyWords words,
            CommitQueue commits,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.copies = copies;
        this.permissions = permissions;
        this.tellings = tellings;
        this.toBeTold = toBeTold;
        this.composer = composer;
        this.interviews = interviews;
        this.words = words;
        this.commits = commits;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    Sheet sheet(CopyTable.Kept kept, ChangeLog.Entry interview) {
        return new Sheet(
                json.readValue(kept.page(), Page.class),
                words.told(kept, interview.revision()),
                composer.check(kept.recipient(), interviews.card(kept.child())));
    }

    void sent(CopyTable.Kept kept, Sent sent, Caller by) {
        day(sent.on(), LocalDate.ofInstant(kept.at(), WHERE_CHILDREN_LIVE), "it was made");
        once(kept, by, "copy.sent", () -> copies.sent(kept.id(), sent, by.worker()));
    }

    void received(CopyTable.Kept kept, @Nullable LocalDate on, Caller by) {
        var out = kept.out();
        if (out == null) throw Problem.conflict("not-sent", "Say first when it was sent or handed over.");
        var day = day(on, out.on(), "it went out");
        once(kept, by, "copy.received", () -> copies.received(kept.id(), day, by.worker()));
    }

    void keptHere(CopyTable.Kept kept, String why, Caller by) {
        once(kept, by, "copy.kept", () -> {
            var isFirst = copies.keptHere(kept.id(), why.strip(), by.worker());
            if (isFirst)
                tellings.ofCopy(kept.id())
                        .forEach(telling -> toBeTold.withdraw(
                                telling,
                                by.worker(),
                                "There is nothing to tell: the copy did not go out. " + why.strip()));
            return isFirst;
        });
    }

    private void once(CopyTable.Kept kept, Caller by, String action, BooleanSupplier act) {
        commits.commit(() -> {
            if (!act.getAsBoolean())
                throw Problem.conflict("said", "Somebody has said already what became of this copy. Look at it again.");
            audit.record(by.who(), action, kept.child(), kept.record(), Outcome.DONE);
            return kept;
        });
    }

    void decide(Permissions.Row row, Decision decision, Caller by) {
        commits.commit(() -> {
            if (!permissions.decide(row.id(), decision, by.worker()))
                throw Problem.conflict("decided", "Somebody has decided about this already.");
            audit.record(
                    by.who(),
                    decision.approve() ? "copy.permission.approve" : "copy.permission.decline",
                    row.child(),
                    row.record(),
                    Outcome.DONE);
            return row;
        });
    }

    /** The day and how she took it stand in the task; here it says that nothing is left to tell about the copy. */
    @EventListener
    void on(ChildTold told) {
        var on = told.on();
        var record = tellings.recordOf(told.id());
        if (on == null || record.isEmpty() || !tellings.told(told.id(), on, told.by())) return;
        audit.record(Who.worker(told.by()), "copy.told", told.child(), record.get(), Outcome.DONE);
    }

    private LocalDate day(@Nullable LocalDate on, LocalDate notBefore, String what) {
        var today = LocalDate.ofInstant(clock.instant(), WHERE_CHILDREN_LIVE);
        if (on == null || on.isBefore(notBefore) || on.isAfter(today))
            throw Problem.unreadable("Say on which day: between the day on which " + what + " and today.");
        return on;
    }
}
