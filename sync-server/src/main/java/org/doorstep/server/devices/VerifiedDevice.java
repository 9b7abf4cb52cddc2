package org.doorstep.server.devices;

import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.audit.Who;

/**
 * The tablet whose proof this request carries, checked; but for deposits, concerns and visit plans it is also the signed-in
 * worker's own. A
 * controller method under /api/v1/sync takes it as a parameter.
 */
public record VerifiedDevice(DeviceId id, WorkerId owner) {
    public Who who() {
        return Who.device(id, owner);
    }
}
