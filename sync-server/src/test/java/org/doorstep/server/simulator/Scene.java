package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.List;
import org.doorstep.server.simulator.Message.Fate;
import org.doorstep.server.simulator.Written.Flaw;
import org.jspecify.annotations.Nullable;

/** Two workers, one child, one record, and a server that does everything right: a place from which to lie to the oracle. */
final class Scene {
    final Cast cast = new Cast(2, 2, 1, 1, 4, 0);
    final Written[] all = new Written[Written.MAX];
    final ModelServer server = new ModelServer(cast, all, Bug.NONE);
    final Device[] devices = {new Device(0, cast, all, Bug.NONE), new Device(1, cast, all, Bug.NONE)};
    final Truth truth = new Truth(cast, all);
    final Watch watch = new Watch(cast, truth);
    int written;

    Scene() {
        for (int worker = 0; worker < 2; worker++) give(worker);
        for (int device = 0; device < 2; device++) learns(device);
    }

    void give(int worker) {
        server.give(worker, 0);
        truth.give(worker, 0);
    }

    void take(int worker) {
        server.take(worker, 0);
        truth.take(worker, 0);
    }

    Scene writes(int device, int... values) {
        return seals(device, Flaw.NONE, values);
    }

    Scene seals(int device, Flaw flaw, int... values) {
        var tablet = devices[device];
        var says = tablet.shows(0);
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) if (values[leaf] != Written.UNTOUCHED) says[leaf] = values[leaf];
        all[written] = new Written(
                written,
                device,
                device,
                0,
                0,
                tablet.base(0),
                values,
                says,
                0,
                flaw,
                tablet.scopeVersion(),
                0,
                tablet.seen(0),
                flaw == Flaw.NONE);
        tablet.seal(all[written++]);
        return this;
    }

    Scene sends(int device) {
        while (devices[device].outbox != 0 && devices[device].ask(false) instanceof Message.Push push) {
            server.receive(push);
            for (var answer : server.commit(0, 1, Death.NONE))
                devices[device].acknowledged(((Message.Receipt) answer).results());
        }
        return this;
    }

    Message.Page asks(int device) {
        return (Message.Page) server.answer((Message.Pull) devices[device].ask(true));
    }

    Scene learns(int device) {
        for (var more = true; more; ) {
            var page = asks(device);
            devices[device].applied(page);
            more = page.more();
        }
        return this;
    }

    /** Everybody sends and learns. */
    Scene comesToRest() {
        return sends(0).sends(1).learns(0).learns(1);
    }

    void check(Server.View view) {
        new Quiet(cast, all, written, devices, truth, view, true).check();
    }

    /** The truth about the store, to be overridden where a test lies. */
    class Lie implements Server.View {
        private final Server.View truly = server.look();

        @Override
        public Fate fate(int change) {
            return truly.fate(change);
        }

        @Override
        public int entries(int change) {
            return truly.entries(change);
        }

        @Override
        public @Nullable State record(int record) {
            return truly.record(record);
        }

        @Override
        public @Nullable State told(int record) {
            return record(record);
        }

        @Override
        public List<Integer> landed(int record) {
            return new ArrayList<>(truly.landed(record));
        }

        @Override
        public int waitsFor(int change) {
            return truly.waitsFor(change);
        }

        @Override
        public long deposits() {
            return truly.deposits();
        }

        @Override
        public int audits() {
            return truly.audits();
        }

        State state() {
            var state = truly.record(0);
            if (state == null) throw new IllegalStateException("Nothing was written");
            return state;
        }
    }
}
