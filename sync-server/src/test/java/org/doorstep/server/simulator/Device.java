package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doorstep.server.simulator.Message.Fate;
import org.doorstep.server.simulator.Written.Base;
import org.jspecify.annotations.Nullable;

/**
 * A tablet, small and faithful: outbox, sent-box, its own branch of each record, cursor, and whom it still has to forget.
 * Sets of changes and of children are bits. What a step writes is written all at once or not at all, as in IndexedDB.
 */
final class Device {
    static final int BATCH_MAX = 3;

    private final Cast cast;
    private final Written[] all;
    private final Bug bug;
    final int id;
    final int worker;

    long written;
    long outbox;
    long sent;
    long deposited;
    /** The revision at which an acknowledged change landed, in this life of the store. */
    private final int[] revisions = new int[Written.MAX];

    final @Nullable State[] told;
    /** Told in an earlier life of the store and not since. */
    private int old;
    /** This tablet's last own change of each record, until what it is told includes it; -1 for none. */
    private final int[] branch;

    int cards;
    int leaving;
    /** On the tablet when a new life of the store began, and not told of since. */
    private int strangers;

    private @Nullable Object cursor;
    private int epoch;
    private int scopeVersion;
    boolean refused;

    private int requests;
    private int awaited;

    Device(int id, Cast cast, Written[] all, Bug bug) {
        this.id = id;
        this.cast = cast;
        this.all = all;
        this.bug = bug;
        this.worker = cast.workerOf(id);
        this.told = new State[cast.records()];
        this.branch = new int[cast.records()];
        Arrays.fill(branch, -1);
    }

    boolean has(int child) {
        return (cards & ~leaving & 1 << child) != 0;
    }

    int scopeVersion() {
        return scopeVersion;
    }

    /** What a new change of a record builds on. */
    Base base(int record) {
        if (branch[record] >= 0) return new Base(Base.Kind.OWN, branch[record], 0);
        var state = told[record];
        return state == null ? Base.NOTHING : new Base(Base.Kind.HEAD, state.head(), state.line());
    }

    /** What its worker truly has before her when she opens a record. */
    long seen(int record) {
        var own = branch[record];
        if (own >= 0) return all[own].seen() | 1L << own;
        var state = told[record];
        return state == null ? 0 : state.incorporated();
    }

    /** What shows when she opens it. */
    int[] shows(int record) {
        var own = branch[record];
        if (own >= 0) return all[own].says().clone();
        var state = told[record];
        return state == null ? new int[Leaf.COUNT] : state.shown().clone();
    }

    /** The leaves that she is shown as disputed. */
    int disputed(int record) {
        var state = told[record];
        if (branch[record] >= 0 || state == null) return 0;
        var disputed = 0;
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) if (state.isDisputed(leaf)) disputed |= 1 << leaf;
        return disputed;
    }

    void seal(Written change) {
        written |= change.bit();
        outbox |= change.bit();
        if (change.flaw() == Written.Flaw.NONE) branch[change.record()] = change.id();
    }

    /** The next request; whatever answer was awaited before is not heeded any more. */
    Message ask(boolean onlyPull) {
        awaited = ++requests;
        if (outbox == 0 || onlyPull) return new Message.Pull(id, awaited, cursor);
        var batch = new ArrayList<Written>(BATCH_MAX);
        for (var rest = outbox; rest != 0 && batch.size() < BATCH_MAX; rest &= rest - 1)
            batch.add(all[Long.numberOfTrailingZeros(rest)]);
        if (bug == Bug.OUTBOX_DELETED_BEFORE_ACKNOWLEDGEMENT)
            for (var change : batch) {
                outbox &= ~change.bit();
                sent |= change.bit();
            }
        return new Message.Push(id, awaited, batch);
    }

    boolean awaits(Message answer) {
        return answer.request() == awaited;
    }

    void die() {
        awaited = 0;
    }

    /** Acknowledged work leaves the outbox; what was kept back for it may go now. */
    void acknowledged(List<Message.Result> results) {
        awaited = 0;
        refused = false;
        for (var result : results) {
            var bit = 1L << result.change();
            if (((outbox | sent) & bit) == 0) continue;
            outbox &= ~bit;
            sent |= bit;
            revisions[result.change()] = result.revision();
            var record = all[result.change()].record();
            if (result.fate() == Fate.PARKED && branch[record] == result.change()) branch[record] = -1;
            settleBranch(record);
        }
        if (bug != Bug.PURGE_ONLY_AT_SCOPE_CHANGE) erase(leaving);
    }

    /** A page and its cursor, in one step. */
    void applied(Message.Page page) {
        applyItems(page);
        applyCursor(page);
    }

    void applyItems(Message.Page page) {
        awaited = 0;
        refused = false;
        if (page.epoch() != epoch) startOver(page.epoch());
        var gone = 0;
        for (var item : page.items())
            switch (item) {
                case Item.Card card -> {
                    cards |= 1 << card.child();
                    leaving &= ~(1 << card.child());
                    gone &= ~(1 << card.child());
                    strangers &= ~(1 << card.child());
                }
                case Item.Record record -> {
                    told[record.record()] = record.state();
                    old &= ~(1 << record.record());
                    settleBranch(record.record());
                }
                case Item.Forget forget -> gone |= leave(forget.child());
            }
        if (!page.more()) gone |= sweep();
        erase(bug == Bug.PURGE_ONLY_AT_SCOPE_CHANGE ? gone : leaving);
    }

    void applyCursor(Message.Page page) {
        cursor = page.cursor();
        scopeVersion = page.scopeVersion();
    }

    private int leave(int child) {
        leaving |= 1 << child;
        if (bug == Bug.PURGE_DROPS_OUTBOX) outbox &= ~about(child);
        return 1 << child;
    }

    /** Another life of the store: what was acknowledged in the last one is offered again, and nothing told there is certain. */
    private void startOver(int life) {
        epoch = life;
        outbox |= sent;
        deposited = 0;
        Arrays.fill(revisions, 0);
        for (int r = 0; r < told.length; r++) if (told[r] != null) old |= 1 << r;
        strangers = cards;
    }

    /** Everything of this life was told: what was not among it is not there any more. */
    private int sweep() {
        if (bug == Bug.RESTORE_KEEPS_STRANGERS) return 0;
        for (int r = 0; r < told.length; r++) if ((old >> r & 1) != 0) told[r] = null;
        old = 0;
        var gone = strangers;
        strangers = 0;
        leaving |= gone;
        return gone;
    }

    /** The branch ends when what the server tells includes it. */
    private void settleBranch(int record) {
        var own = branch[record];
        var state = told[record];
        if (own < 0 || state == null || (old >> record & 1) != 0) return;
        var landed = revisions[own] > 0 && state.revision() >= revisions[own];
        if (landed || state.head() == own) branch[record] = -1;
    }

    private void erase(int children) {
        for (int child = 0; child < cast.children(); child++) {
            if ((children >> child & 1) == 0 || (outbox & ~deposited & about(child)) != 0) continue;
            cards &= ~(1 << child);
            leaving &= ~(1 << child);
            for (int r = 0; r < told.length; r++)
                if (cast.childOf(r) == child) {
                    told[r] = null;
                    branch[r] = -1;
                }
        }
    }

    /** The children of whom something is unsent. */
    int unsent() {
        var children = 0;
        for (var rest = outbox & ~deposited; rest != 0; rest &= rest - 1)
            children |= 1 << all[Long.numberOfTrailingZeros(rest)].child();
        return children;
    }

    private long about(int child) {
        var changes = 0L;
        for (var rest = outbox; rest != 0; rest &= rest - 1) {
            var change = all[Long.numberOfTrailingZeros(rest)];
            if (change.child() == child) changes |= change.bit();
        }
        return changes;
    }

    /** Revoked: what waits, and after a restore what was sent before, is handed in by the deposit. Stays here too. */
    long handsIn(Message.Refusal refusal) {
        awaited = 0;
        refused = true;
        if (refusal.epoch() != epoch) {
            epoch = refusal.epoch();
            deposited = 0;
            return outbox | sent;
        }
        return outbox & ~deposited;
    }

    void handedIn(long changes) {
        deposited |= changes;
        erase(leaving);
    }
}
