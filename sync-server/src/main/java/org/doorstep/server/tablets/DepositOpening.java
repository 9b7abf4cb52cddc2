package org.doorstep.server.tablets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Tablets;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.attachments.DepositedPictures;
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
    private final DepositedPictures pictures;
    private final CommitQueue commits;
    private final ActionTable actions;
    private final Audit audit;

    DepositOpening(
            DepositBox box,
            DepositOpener opener,
            DepositedPictures pictures,
            CommitQueue commits,
            ActionTable actions,
            Audit audit) {
        this.box = box;
        this.opener = opener;
        this.pictures = pictures;
        this.commits = commits;
        this.actions = actions;
        this.audit = audit;
    }

    Tablets.Opening open(Caller caller, KnownTablet tablet, String reason) {
        return open(caller.worker(), new Who(caller.worker(), tablet.id()), tablet, reason);
    }

    /** By the command, where nobody is signed in. */
    Tablets.Opening open(KnownTablet tablet, String reason) {
        return open(OpenDepositsCommand.ITSELF, Who.device(tablet.id(), null), tablet, reason);
    }

    private Tablets.Opening open(WorkerId by, Who who, KnownTablet tablet, String reason) {
        commits.commit(() -> {
            actions.add(ActionTable.Action.OPEN_DEPOSITS, tablet.id(), reason, by);
            audit.record(who, "deposit.open", Outcome.DONE);
            return tablet;
        });
        var counted = new EnumMap<Verdict, Integer>(Verdict.class);
        var failed = 0;
        var waiting = box.unopened(tablet.id());
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            var part = open(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())));
            failed += part.closed().size();
            commits.commit(() -> keep(part, tablet, by)).forEach(verdict -> counted.merge(verdict, 1, Integer::sum));
        }
        return told(counted, failed, pictures.open(tablet.id(), by));
    }

    /** The keys that what waits of this tablet needs. */
    Set<String> keys(DeviceId device) {
        var needed = new TreeSet<>(pictures.keys(device));
        box.unopened(device).forEach(copy -> needed.add(copy.kid()));
        return needed;
    }

    boolean hasKey(String kid) {
        return opener.hasKey(kid);
    }

    /** Outside the writer's transaction: opening costs more than writing. */
    private Part open(List<Deposit.Copy> copies) {
        var texts = new ArrayList<String>();
        var closed = new ArrayList<Deposit.Copy>();
        for (var copy : copies) opener.open(copy).ifPresentOrElse(texts::add, () -> closed.add(copy));
        return new Part(texts, closed);
    }

    private List<Verdict> keep(Part part, KnownTablet tablet, WorkerId by) {
        for (var copy : part.closed()) {
            var why = opener.hasKey(copy.kid()) ? NOT_WHAT_IT_SAYS : NO_KEY;
            box.couldNotOpen(copy.hash(), tablet.id(), by, why);
        }
        if (part.texts().isEmpty()) return List.of();
        return box.takeIn(tablet.id(), tablet.owner(), by, part.texts());
    }

    private static Tablets.Opening told(Map<Verdict, Integer> counted, int failed, DepositedPictures.Result pictures) {
        var apart = counted.getOrDefault(Verdict.QUARANTINED, 0);
        var held = counted.getOrDefault(Verdict.HELD, 0);
        var all = counted.values().stream().mapToInt(Integer::intValue).sum();
        return new Tablets.Opening(all - apart - held, apart, held, failed, pictures.intoRecords(), pictures.failed());
    }

    private record Part(List<String> texts, List<Deposit.Copy> closed) {}
}
