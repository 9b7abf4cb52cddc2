package org.doorstep.server.quarantine;

import java.util.Objects;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.sync.Kept;
import org.doorstep.server.sync.KeptApart;
import org.springframework.stereotype.Component;

/** Tells the author what was decided about her work, on her next pull; and whoever handed it in, when that was another. */
@Component
class Told {
    private final Feed feed;
    private final Ids ids;
    private final KeptApart kept;
    private final Caseload caseload;

    Told(Feed feed, Ids ids, KeptApart kept, Caseload caseload) {
        this.feed = feed;
        this.ids = ids;
        this.kept = kept;
        this.caseload = caseload;
    }

    void authorOf(Kept one, DecisionTable.Row row) {
        var manager = caseload.colleague(row.by()).map(Colleague::name).orElse("A manager");
        var author = Objects.requireNonNullElse(one.author(), one.handedInBy());
        if (caseload.colleague(author).isPresent()) tell(author, one, sentence(manager, row), row);
        // She learns that it is settled; the reason is between the manager and the author.
        if (!author.equals(one.handedInBy()))
            tell(one.handedInBy(), one, "Work that your tablet handed in for somebody else was decided about.", row);
    }

    private void tell(WorkerId worker, Kept one, String sentence, DecisionTable.Row row) {
        // A tablet that does not know this decision would think the work to be in its record.
        var decision = row.decision() == QuarantineDecision.KEPT_FOR_LATER ? null : row.decision();
        var notice = new Pull.NoticeItem(ids.nextText(), row.at(), kept.nameOf(one), null, sentence, decision);
        feed.tell(worker, notice);
    }

    private static String sentence(String manager, DecisionTable.Row row) {
        var what = switch (row.decision()) {
            case TAKEN_IN -> " has taken in the work of yours that was kept apart. It is in its record now.";
            case CORRECTED ->
                " has brought the work of yours that was kept apart into its record, with a correction in her own name.";
            case SET_ASIDE ->
                " has set aside the work of yours that was kept apart. It stays kept and is in no record.";
            case KEPT_FOR_LATER ->
                " keeps the work of yours that was kept apart for a later version of Doorstep, which looks at it again by"
                        + " itself.";
        };
        return manager + what + " The reason given: " + row.reason();
    }
}
