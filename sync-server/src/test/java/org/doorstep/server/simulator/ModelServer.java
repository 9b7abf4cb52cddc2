package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doorstep.server.simulator.Message.Fate;
import org.doorstep.server.simulator.Message.Moment;
import org.doorstep.server.simulator.Message.Result;
import org.doorstep.server.simulator.Written.Flaw;
import org.jspecify.annotations.Nullable;

/** The server of the protocol, as a model: quick, in memory, and with any one {@link Bug} planted. */
final class ModelServer implements Server {
    private final Cast cast;
    private final Bug bug;
    private final Written[] all;
    private final List<Queued> queue = new ArrayList<>();
    private ModelStore store;
    private @Nullable ModelStore backup;
    private int epoch = 1;
    private int epochs = 1;

    /** @param all every change that is ever sealed, by id; filled by the devices */
    ModelServer(Cast cast, Written[] all, Bug bug) {
        this.cast = cast;
        this.all = all;
        this.bug = bug;
        this.store = new ModelStore(cast);
        for (int child = 0; child < cast.children(); child++) store.feed.card(child);
    }

    @Override
    public List<Message> receive(Message.Push push) {
        if (isRevoked(push.device())) return List.of(new Message.Refusal(push.device(), push.request(), epoch));
        var numbers = bug == Bug.SEQUENCE_BEFORE_COMMIT
                ? push.changes().stream()
                        .mapToInt(change -> store.feed.takeNumber())
                        .toArray()
                : new int[0];
        queue.add(new Queued(push, numbers));
        if (bug != Bug.ACKNOWLEDGES_BEFORE_COMMIT) return List.of();
        var results = push.changes().stream()
                .map(change -> new Result(change.id(), Fate.LANDED, 1))
                .toList();
        return List.of(new Message.Receipt(push.device(), push.request(), results, epoch));
    }

    @Override
    public int waiting() {
        return queue.size();
    }

    @Override
    public List<Message> commit(int from, int count, Death death) {
        if (queue.isEmpty()) return List.of();
        if (death == Death.BEFORE || death == Death.AMID && bug != Bug.TOLD_IN_A_SECOND_TRANSACTION) {
            die();
            return List.of();
        }
        var start = from % queue.size();
        var together = queue.subList(start, Math.min(queue.size(), start + count));
        var answers = new ArrayList<Message>();
        for (var queued : together) answer(queued, death, answers);
        together.clear();
        if (death == Death.NONE) return bug == Bug.ACKNOWLEDGES_BEFORE_COMMIT ? List.of() : answers;
        die();
        return List.of();
    }

    private void answer(Queued queued, Death death, List<Message> answers) {
        var push = queued.push;
        if (bug == Bug.POISON_BLOCKS && push.changes().stream().anyMatch(change -> change.flaw() != Flaw.NONE)) return;
        var results = new ArrayList<Result>();
        for (int i = 0; i < push.changes().size(); i++) {
            var number = i < queued.numbers.length ? queued.numbers[i] : 0;
            results.add(take(push.changes().get(i), number, death != Death.AMID));
        }
        answers.add(new Message.Receipt(push.device(), push.request(), results, epoch));
    }

    private Result take(Written change, int number, boolean tell) {
        var id = change.id();
        if (store.entries[id] > 0 && bug != Bug.NO_IDEMPOTENCY)
            return new Result(id, store.fates[id], store.revisions[id]);
        store.entries[id]++;
        store.audits++;
        settle(change, number, tell);
        if (store.fates[id] == Fate.LANDED) landThoseWaitingFor(id, tell);
        return new Result(id, store.fates[id], store.revisions[id]);
    }

    private void settle(Written change, int number, boolean tell) {
        var id = change.id();
        store.waitsFor[id] = -1;
        var mayLand = change.flaw() == Flaw.NONE || change.flaw() == Flaw.OUT_OF_SCOPE;
        var held = mayLand && store.scope.heldAt(change.worker(), change.child(), change.scopeVersion());
        store.fates[id] = held ? new ModelMerge(store, all, bug).land(change) : Fate.PARKED;
        if (store.fates[id] != Fate.LANDED || !tell) return;
        var state = store.records[change.record()];
        if (state == null) throw new IllegalStateException("It has landed");
        store.feed.record(
                change.record(),
                state,
                number > 0 ? number : store.feed.takeNumber(),
                store.scope.holders(change.child()));
    }

    private void landThoseWaitingFor(int arrived, boolean tell) {
        for (int id = 0; id < Written.MAX; id++)
            if (store.fates[id] == Fate.HELD && store.waitsFor[id] == arrived) {
                settle(all[id], 0, tell);
                if (store.fates[id] == Fate.LANDED) landThoseWaitingFor(id, tell);
            }
    }

    @Override
    public Message answer(Message.Pull pull) {
        var device = pull.device();
        if (isRevoked(device)) return new Message.Refusal(device, pull.request(), epoch);
        var worker = cast.workerOf(device);
        var truth = new Moment(store.scope.of(worker), store.records.clone());
        if (bug == Bug.SCOPE_WITHOUT_VERSION) return bySets(pull, worker, truth);
        var version = store.scope.version(worker);
        var cursor = ModelPages.Cursor.read(pull.cursor(), epoch, version);
        var early = bug == Bug.SCOPE_VERSION_BEHIND_ITS_CHILDREN;
        var children = bug == Bug.NO_SCOPE_FILTER ? -1 : truth.scope();
        var told =
                new ModelPages(store.feed, store.scope, worker, children, cast.page(), early).after(cursor.position());
        var toldVersion = bug == Bug.SCOPE_VERSION_AHEAD_OF_ITS_NOTES ? version : told.scopeVersion();
        var next = new ModelPages.Cursor(epoch, version, told.at());
        return new Message.Page(device, pull.request(), told.items(), next, told.more(), toldVersion, epoch, truth);
    }

    private Message bySets(Message.Pull pull, int worker, Moment truth) {
        var scope = truth.scope();
        var known = pull.cursor() instanceof ModelPages.SetCursor cursor && cursor.epoch() == epoch
                ? cursor
                : new ModelPages.SetCursor(epoch, 0, 0);
        var items = ModelPages.bySets(store.feed, worker, scope, known.toldOf(), known.seq());
        var next = new ModelPages.SetCursor(epoch, scope, store.feed.top());
        return new Message.Page(
                pull.device(), pull.request(), items, next, false, store.scope.version(worker), epoch, truth);
    }

    private boolean isRevoked(int device) {
        return (store.revoked >> device & 1) != 0 && bug != Bug.NO_REVOCATION_CHECK;
    }

    @Override
    public void die() {
        queue.clear();
    }

    @Override
    public void give(int worker, int child) {
        if (store.scope.set(worker, child, true)) store.feed.note(worker, child, true);
    }

    @Override
    public void take(int worker, int child) {
        if (store.scope.set(worker, child, false)) store.feed.note(worker, child, false);
    }

    @Override
    public void revoke(int device) {
        store.revoked |= 1 << device;
    }

    @Override
    public void deposit(int device, long changes) {
        store.deposits |= changes;
    }

    @Override
    public void backUp() {
        backup = store.copy();
    }

    @Override
    public void restore() {
        if (backup == null) return;
        die();
        store = backup.copy();
        epochs++;
        if (bug != Bug.RESTORE_WITHOUT_EPOCH) epoch = epochs;
    }

    @Override
    public boolean namesLines() {
        return true;
    }

    @Override
    public View look() {
        return new Look(store);
    }

    private record Queued(Message.Push push, int[] numbers) {}

    private record Look(ModelStore store) implements View {
        @Override
        public Fate fate(int change) {
            return store.fates[change];
        }

        @Override
        public int entries(int change) {
            return store.entries[change];
        }

        @Override
        public @Nullable State record(int record) {
            return store.records[record];
        }

        @Override
        public @Nullable State told(int record) {
            return store.feed.record(record);
        }

        @Override
        public List<Integer> landed(int record) {
            return Arrays.stream(store.landed[record]).boxed().toList();
        }

        @Override
        public int waitsFor(int change) {
            return store.waitsFor[change];
        }

        @Override
        public long deposits() {
            return store.deposits;
        }

        @Override
        public int audits() {
            return store.audits;
        }
    }
}
