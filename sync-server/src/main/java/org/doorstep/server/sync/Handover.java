package org.doorstep.server.sync;

import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.audit.Who;

/** What one tablet hands in at once, read and hashed, with whose session it is. */
record Handover(DeviceId device, WorkerId caller, List<Arrived> changes) {
    Who who() {
        return Who.device(device, caller);
    }

    List<String> hashes() {
        return changes.stream().map(Arrived::hash).toList();
    }
}
