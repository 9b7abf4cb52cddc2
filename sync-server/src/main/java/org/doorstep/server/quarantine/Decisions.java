package org.doorstep.server.quarantine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Quarantine.Ruling;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.CommitQueue;
import org.doorstep.server.sync.Kept;
import org.doorstep.server.sync.KeptApart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries out what a manager decided: the record, the decision with its reason, the notice to the author and the audit entry
 * are one transaction of the writer.
 */
@Component
class Decisions {
    private final CommitQueue commits;
    private final KeptApart kept;
    private final Corrections corrections;
    private final DecisionTable table;
    private final Told told;
    private final Audit audit;
    private final Clock clock;

    Decisions(
            CommitQueue commits,
            KeptApart kept,
            Corrections corrections,
            DecisionTable table,
            Told told,
            Audit audit,
            Clock clock) {
        this.commits = commits;
        this.kept = kept;
        this.corrections = corrections;
        this.table = table;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 409 when it cannot become part of its record, or somebody has decided meanwhile: nothing is changed */
    void carryOut(Caller caller, ParkedShelf.Seen seen, Ruling ruling) {
        commits.commit(() -> {
            var now = kept.find(seen.kept().hash()).orElseThrow(Problem::notFound);
            var keptFor = now.reason();
            if (keptFor == null
                    || !now.isOpen()
                    || now.decision() != seen.kept().decision()) throw decidedMeanwhile();
            var correction = doIt(caller, now, seen, ruling);
            var row = new DecisionTable.Row(
                    ruling.decision(), ruling.reason().strip(), caller.worker(), moment(), correction, keptFor);
            table.add(now.hash(), row);
            told.authorOf(now, row);
            audit.record(caller.who(), action(ruling.decision()), seen.child(), now.record(), Outcome.DONE);
            return row;
        });
    }

    private @Nullable RecordId doIt(Caller caller, Kept now, ParkedShelf.Seen seen, Ruling ruling) {
        switch (ruling.decision()) {
            case TAKEN_IN ->
                kept.takeIn(now).ifPresent(why -> {
                    throw Problem.conflict("not-taken", "Nothing was changed. " + why);
                });
            case CORRECTED -> {
                var correction = Objects.requireNonNullElse(ruling.correction(), Map.<String, Object>of());
                var child = Objects.requireNonNull(seen.child());
                var record =
                        corrections.write(caller, now, child, ruling.reason().strip(), correction);
                kept.decided(now, QuarantineDecision.CORRECTED);
                return record;
            }
            case SET_ASIDE, KEPT_FOR_LATER -> kept.decided(now, ruling.decision());
        }
        return null;
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String action(QuarantineDecision decision) {
        return "quarantine." + decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Problem decidedMeanwhile() {
        return Problem.conflict("decided", "Somebody has decided about this already. Look at the list again.");
    }
}
