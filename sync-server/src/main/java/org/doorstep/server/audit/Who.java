package org.doorstep.server.audit;

import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/** Whose doing an entry is: a person, her tablet, both, or the server itself. Ids only, never names. */
public record Who(@Nullable WorkerId worker, @Nullable DeviceId device) {
    /** The server, doing something by itself. */
    public static final Who SERVER = new Who(null, null);

    public static Who worker(WorkerId worker) {
        return new Who(worker, null);
    }

    public static Who device(DeviceId device, @Nullable WorkerId owner) {
        return new Who(owner, device);
    }
}
