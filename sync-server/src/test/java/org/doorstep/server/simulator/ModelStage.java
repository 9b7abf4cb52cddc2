package org.doorstep.server.simulator;

import java.util.List;
import org.doorstep.server.simulator.Message.Fate;
import org.doorstep.server.simulator.Written.Base;

/** Plays histories on the model. */
final class ModelStage implements Simulator.Stage {
    private final Bug bug;

    ModelStage(Bug bug) {
        this.bug = bug;
    }

    @Override
    public Simulator.Told play(History history) {
        var cast = history.cast();
        var all = new Written[Written.MAX];
        var server = new ModelServer(cast, all, bug);
        var story = new Story(cast, all, server, bug);
        story.tell(history.steps());
        var store = server.look();
        var records = new State[cast.records()];
        for (int r = 0; r < records.length; r++) records[r] = store.record(r);
        if (!story.wasRestored()) reorder(history, all, store);
        return new Simulator.Told(story.events(), records);
    }

    private void reorder(History history, Written[] all, Server.View store) {
        var reordering = new Reordering(all);
        var dice = new Dice(history.seed());
        for (int r = 0; r < history.cast().records(); r++) {
            var state = store.record(r);
            if (state != null)
                reordering.check(state, store.landed(r), order -> relaid(history.cast(), all, order), dice);
        }
    }

    /** Deliveries in this order, each landing when what it builds on is there. */
    private State relaid(Cast cast, Written[] all, List<Integer> order) {
        var store = new ModelStore(cast);
        var again = all.clone();
        var merge = new ModelMerge(store, again, bug);
        var record = all[order.getFirst()].record();
        for (int id : order) land(id, again, store, merge);
        var state = store.records[record];
        if (state == null) throw new IllegalStateException("Nothing landed");
        return state;
    }

    private static void land(int id, Written[] again, ModelStore store, ModelMerge merge) {
        var change = again[id];
        var base = change.base();
        // In the other order the states that people saw had other lines behind them, with the same changes in them.
        if (base.kind() == Base.Kind.HEAD)
            again[id] = change.on(new Base(Base.Kind.HEAD, base.change(), store.lines[base.change()]));
        store.waitsFor[id] = -1;
        store.fates[id] = merge.land(again[id]);
        if (store.fates[id] != Fate.LANDED) return;
        for (int other = 0; other < Written.MAX; other++)
            if (store.fates[other] == Fate.HELD && store.waitsFor[other] == id) land(other, again, store, merge);
    }
}
