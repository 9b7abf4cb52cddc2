package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Push;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The production engine without HTTP and without the queue's thread: a simulator decides what commits with what, and what does not. */
public final class BackDoor {
    private final Intake intake;
    private final SealedReader reader;
    private final Telling telling;
    private final CommitQueue queue;
    private final TransactionOperations transaction;

    public BackDoor(BeanFactory beans) {
        this.intake = beans.getBean(Intake.class);
        this.reader = beans.getBean(SealedReader.class);
        this.telling = beans.getBean(Telling.class);
        this.queue = beans.getBean(CommitQueue.class);
        this.transaction = beans.getBean(TransactionOperations.class);
    }

    /** A single push through the queue, as in production. */
    public List<Push.Result> commit(Parcel parcel) {
        return queue.commit(() -> take(parcel));
    }

    /** Several pushes in one transaction, as the queue's thread does it. */
    public List<List<Push.Result>> commitTogether(List<Parcel> parcels) {
        var results = transaction.execute(status -> takeAll(parcels));
        return results == null ? List.of() : results;
    }

    /** The server dies when everything is done but the commit. */
    public void dieBeforeCommit(List<Parcel> parcels) {
        transaction.executeWithoutResult(status -> {
            takeAll(parcels);
            status.setRollbackOnly();
        });
    }

    /** The server dies; what its queue had in memory is gone. */
    public void die() {
        if (queue instanceof MistakenQueue mistaken) mistaken.die();
    }

    /** A page, as it travels. */
    public String pull(WorkerId worker, @Nullable String cursor) {
        return new String(telling.next(worker, cursor).json(), StandardCharsets.UTF_8);
    }

    private List<List<Push.Result>> takeAll(List<Parcel> parcels) {
        var results = new ArrayList<List<Push.Result>>();
        for (var parcel : parcels) results.add(take(parcel));
        return results;
    }

    private List<Push.Result> take(Parcel parcel) {
        var changes = parcel.sealed.stream().map(reader::read).toList();
        return intake.take(new Handover(parcel.device, parcel.worker, changes)).results();
    }

    /** What one tablet sends at once. */
    public record Parcel(DeviceId device, WorkerId worker, List<String> sealed) {}
}
