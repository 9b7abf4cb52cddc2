package org.doorstep.server.simulator;

import java.util.Arrays;

/** The part of the oracle that looks at every answer as it leaves the server and as it is dealt with on a tablet. */
final class Watch {
    private static final int UNKNOWN = -1;

    private final Cast cast;
    private final Truth truth;
    /** The children each device was told to have, at its last "that is all". */
    private final int[] contact;

    Watch(Cast cast, Truth truth) {
        this.cast = cast;
        this.truth = truth;
        this.contact = new int[cast.devices()];
        Arrays.fill(contact, UNKNOWN);
    }

    /** An answer leaves the server. */
    void leaves(Message answer) {
        if (!(answer instanceof Message.Page page)) return;
        var device = page.device();
        Broken.unless(!truth.isRevoked(device), Promise.I7_REVOKED_HEARS_NOTHING, "device " + device + " was answered");
        for (var item : page.items())
            Broken.unless(
                    item instanceof Item.Forget || (truth.scopeOfDevice(device) >> item.child() & 1) != 0,
                    Promise.I8_SCOPE,
                    "device " + device + " was told " + item);
    }

    /** A page is on the tablet. */
    void applied(Device device, Message.Page page) {
        contact[device.id] = page.more() ? UNKNOWN : page.truth().scope();
        if (page.more()) return;
        noResidue(device);
        for (int record = 0; record < cast.records(); record++)
            if ((page.truth().scope() >> cast.childOf(record) & 1) != 0) {
                var there = page.truth().records()[record];
                var here = device.told[record];
                Broken.unless(
                        here == null ? there == null : there != null && here.sameAs(there),
                        Promise.I6_NOTHING_IS_MISSED,
                        "device " + device.id + " has record " + record + " as " + here + ", the server as " + there);
            }
        for (int child = 0; child < cast.children(); child++)
            Broken.unless(
                    (page.truth().scope() >> child & 1) == 0 || device.has(child),
                    Promise.I6_NOTHING_IS_MISSED,
                    "device " + device.id + " does not show child " + child);
    }

    /** Something was acknowledged or handed in. */
    void acknowledged(Device device) {
        if (contact[device.id] != UNKNOWN) noResidue(device);
    }

    private void noResidue(Device device) {
        var residue = device.cards & ~contact[device.id] & ~device.unsent();
        Broken.unless(residue == 0, Promise.I8B_NO_RESIDUE, "device " + device.id + " keeps children " + residue);
    }
}
