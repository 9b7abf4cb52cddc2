package org.doorstep.server.tablets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.office.Tablets;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.devices.DepositOpener;
import org.doorstep.server.devices.KnownTablet;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.CommitQueue;
import org.doorstep.server.sync.DepositBox;
import org.springframework.stereotype.Component;

/**
 * Opens what a tablet deposited with the authority's key and takes it in as that tablet's own work: into its records where
 * its author held the child when she wrote it, kept apart with a reason where she did not.
 */
@Component
class DepositOpening {
    static final String NO_KEY =
            "The key that this was encrypted to is not on this server. Restore it from its backup and"
                    + " open the deposit again.";
    static final String NOT_WHAT_IT_SAYS =
            "This could not be opened: it was damaged, or is not what it was handed in as. It is kept as it came.";
    private static final int AT_ONCE = 100;

    private final DepositBox box;
    private final DepositOpener opener;
    private final CommitQueue commits;
    private final ActionTable actions;
    private final Audit audit;

    DepositOpening(DepositBox box, DepositOpener opener, CommitQueue commits, ActionTable actions, Audit audit) {
        this.box = box;
        this.opener = opener;
        this.commits = commits;
        this.actions = actions;
        this.audit = audit;
    }

    Tablets.Opening open(Caller caller, KnownTablet tablet, String reason) {
        commits.commit(() -> {
            actions.add(ActionTable.Action.OPEN_DEPOSITS, tablet.id(), reason, caller.worker());
            audit.record(new Who(caller.worker(), tablet.id()), "deposit.open", Outcome.DONE);
            return tablet;
        });
        var counted = new EnumMap<Verdict, Integer>(Verdict.class);
        var failed = 0;
        var waiting = box.unopened(tablet.id());
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            var part = open(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())));
            failed += part.closed().size();
            commits.commit(() -> keep(part, tablet, caller))
                    .forEach(verdict -> counted.merge(verdict, 1, Integer::sum));
        }
        return told(counted, failed);
    }

    /** Outside the writer's transaction: opening costs more than writing. */
    private Part open(List<Deposit.Copy> copies) {
        var texts = new ArrayList<String>();
        var closed = new ArrayList<Deposit.Copy>();
        for (var copy : copies) opener.open(copy).ifPresentOrElse(texts::add, () -> closed.add(copy));
        return new Part(texts, closed);
    }

    private List<Verdict> keep(Part part, KnownTablet tablet, Caller caller) {
        for (var copy : part.closed()) {
            var why = opener.hasKey(copy.kid()) ? NOT_WHAT_IT_SAYS : NO_KEY;
            box.couldNotOpen(copy.hash(), tablet.id(), caller.worker(), why);
        }
        if (part.texts().isEmpty()) return List.of();
        return box.takeIn(tablet.id(), tablet.owner(), caller.worker(), part.texts());
    }

    private static Tablets.Opening told(Map<Verdict, Integer> counted, int failed) {
        var apart = counted.getOrDefault(Verdict.QUARANTINED, 0);
        var held = counted.getOrDefault(Verdict.HELD, 0);
        var all = counted.values().stream().mapToInt(Integer::intValue).sum();
        return new Tablets.Opening(all - apart - held, apart, held, failed);
    }

    private record Part(List<String> texts, List<Deposit.Copy> closed) {}
}
