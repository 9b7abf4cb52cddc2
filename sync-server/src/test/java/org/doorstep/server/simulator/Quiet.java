package org.doorstep.server.simulator;

import java.util.HashSet;
import java.util.Objects;
import org.doorstep.server.simulator.Message.Fate;
import org.doorstep.server.simulator.Written.Flaw;

/** The part of the oracle that looks when everything has come to rest. */
final class Quiet {
    private final Cast cast;
    private final Written[] all;
    private final int written;
    private final Device[] devices;
    private final Truth truth;
    private final Server.View store;
    private final boolean namesLines;

    Quiet(Cast cast, Written[] all, int written, Device[] devices, Truth truth, Server.View store, boolean namesLines) {
        this.cast = cast;
        this.all = all;
        this.written = written;
        this.devices = devices;
        this.truth = truth;
        this.store = store;
        this.namesLines = namesLines;
    }

    void check() {
        for (var device : devices) nothingIsLost(device);
        for (int id = 0; id < written; id++) dealtWith(all[id]);
        for (int record = 0; record < cast.records(); record++) {
            landedInOrder(record);
            valuesStand(record);
            var state = store.record(record);
            var told = store.told(record);
            Broken.unless(
                    Objects.equals(state, told) || state != null && told != null && state.sameAs(told),
                    Promise.I10_ALL_OR_NOTHING,
                    "record " + record + " is " + state + " and told as " + told);
            for (var device : devices) if (!truth.isRevoked(device.id)) seesWhatAllSee(device, record);
        }
        var entries = 0;
        for (int id = 0; id < written; id++) entries += store.entries(id);
        Broken.unless(
                store.audits() == entries,
                Promise.I10_ALL_OR_NOTHING,
                entries + " changes, " + store.audits() + " in the audit");
    }

    private void nothingIsLost(Device device) {
        for (var rest = device.written; rest != 0; rest &= rest - 1) {
            var id = Long.numberOfTrailingZeros(rest);
            var kept = store.entries(id) > 0 || (store.deposits() >> id & 1) != 0;
            Broken.unless(
                    kept || (device.sent >> id & 1) == 0,
                    truth.wasRestored() ? Promise.I12_RESTORE : Promise.I1_ACKNOWLEDGED_IS_KEPT,
                    "change " + id + " of device " + device.id + " was acknowledged and is not there");
            Broken.unless(
                    kept || (device.outbox >> id & 1) != 0,
                    Promise.I1B_SEALED_IS_SOMEWHERE,
                    "change " + id + " of device " + device.id + " is nowhere");
        }
        var waits = device.refused ? device.outbox & ~device.deposited : device.outbox;
        Broken.unless(waits == 0, Promise.I9_ALL_DRAINS, "device " + device.id + " still has " + Long.bitCount(waits));
    }

    private void dealtWith(Written change) {
        var id = change.id();
        var fate = store.fate(id);
        Broken.unless(store.entries(id) <= 1, Promise.I2_ONCE, "change " + id + " was entered again");
        if (store.entries(id) == 0) return;
        Broken.unless(
                change.flaw() == Flaw.NONE || fate == Fate.PARKED,
                Promise.I9_ALL_DRAINS,
                "spoiled " + id + " is " + fate);
        Broken.unless(
                truth.wasRestored() || !change.inScope() || fate != Fate.PARKED,
                Promise.I9B_HONEST_WORK_LANDS,
                "change " + id + " was put aside");
        if (fate != Fate.HELD) return;
        var base = change.base().change();
        Broken.unless(
                store.fate(base) != Fate.LANDED,
                Promise.I9_ALL_DRAINS,
                "change " + id + " waits for " + base + ", which is there");
    }

    private void landedInOrder(int record) {
        var state = store.record(record);
        var before = new HashSet<Integer>();
        for (int id : store.landed(record)) {
            var base = all[id].base();
            Broken.unless(
                    base.kind() == Written.Base.Kind.NOTHING || before.contains(base.change()),
                    Promise.I3_CAUSES_FIRST,
                    "change " + id + " landed before " + base.change());
            Broken.unless(before.add(id), Promise.I2_ONCE, "change " + id + " landed again");
        }
        var revision = state == null ? 0 : state.revision();
        Broken.unless(
                revision == before.size(),
                Promise.I2_ONCE,
                "record " + record + " has revision " + revision + " after " + before.size() + " changes");
    }

    private void valuesStand(int record) {
        var state = store.record(record);
        if (state == null) return;
        var landed = 0L;
        for (int id : store.landed(record)) landed |= 1L << id;
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) {
            var must = orNothing(truth.valuesThatStand(landed, leaf));
            var stand = orNothing(state.values()[leaf]);
            var where = "record " + record + ", " + Leaf.ALL[leaf] + ": " + Long.toBinaryString(must) + " must stand, "
                    + Long.toBinaryString(stand) + " stand";
            var mayBeLost = truth.wasRestored() && !namesLines;
            Broken.unless(mayBeLost || (must & ~stand) == 0, Promise.I5_NO_VALUE_IS_LOST, where);
            // After a restore the server may know less of what an author saw, and then asks once too often.
            Broken.unless(truth.wasRestored() || must == stand, Promise.I5B_NO_CONFLICT_IS_INVENTED, where);
            Broken.unless(isRight(leaf, stand, state.shown()[leaf]), Promise.I5C_THE_RIGHT_VALUE_SHOWS, where);
        }
    }

    /** A leaf that everybody leaves empty says nothing, whether or not somebody took it away. */
    private static long orNothing(long values) {
        return values == 1 ? 0 : values;
    }

    private static boolean isRight(int leaf, long stand, int shown) {
        if (stand == 0) return shown == 0;
        if (Long.bitCount(stand) == 1) return shown == Long.numberOfTrailingZeros(stand);
        return switch (Leaf.ALL[leaf].kind) {
            case NARRATIVE -> shown == State.ALL;
            case SAFEGUARDING -> shown == Leaf.mostProtective(stand);
            case SCALAR -> shown >= 0 && (stand >> shown & 1) != 0;
        };
    }

    private void seesWhatAllSee(Device device, int record) {
        if ((truth.scopeOfDevice(device.id) >> cast.childOf(record) & 1) == 0) return;
        var here = device.told[record];
        var there = store.record(record);
        Broken.unless(
                here == null ? there == null : there != null && here.sameAs(there),
                Promise.I4_ALL_SEE_THE_SAME,
                "device " + device.id + " sees record " + record + " as " + here + ", the server as " + there);
    }
}
