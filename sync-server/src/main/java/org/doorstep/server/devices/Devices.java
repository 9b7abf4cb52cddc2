package org.doorstep.server.devices;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.device.Enrolment;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enrols, lists and revokes tablets. */
@Component
class Devices {
    private final DeviceTable table;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Devices(DeviceTable table, Audit audit, Ids ids, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same key sent again by the same worker is the same tablet: an answer may get lost on its way. */
    @Transactional
    public Device enrol(Caller caller, Enrolment.Request request) {
        var key = SigningKey.of(request.publicKey());
        var known = table.find(key);
        if (known.isPresent()) return again(caller, known.get());
        var hers = table.of(caller.worker());
        var before = replaced(hers, request.replaces());
        if (placesTaken(hers, before) >= Enrolment.DEVICES_MAX)
            throw Problem.conflict(
                    "too-many-devices",
                    "You already have " + Enrolment.DEVICES_MAX
                            + " tablets. Take one off your list, in Doorstep under your tablets, then set up this one.");
        var device = new Device(
                new DeviceId("d-" + ids.nextText()),
                caller.worker(),
                request.label().strip(),
                key,
                clock.instant(),
                null,
                before,
                false);
        table.add(device);
        audit.record(
                Who.device(device.id(), caller.worker()),
                before == null ? "device.enrol" : "device.replace",
                Outcome.DONE);
        return device;
    }

    /** A store that went back to a backup may not know the device any more: then the new one simply begins. */
    private static @Nullable DeviceId replaced(List<Device> hers, @Nullable DeviceId named) {
        var found = hers.stream().filter(each -> each.id().equals(named)).findFirst();
        if (found.isPresent() && found.get().revoked())
            throw Problem.notAllowed("This tablet was switched off. It can hand in what it holds, and nothing else.");
        return found.map(Device::id).orElse(null);
    }

    /** One that was replaced counts no more: its tablet is the one that came after it. */
    private static long placesTaken(List<Device> hers, @Nullable DeviceId now) {
        return hers.stream()
                .filter(each ->
                        !each.revoked() && !each.replaced() && !each.id().equals(now))
                .count();
    }

    @Transactional(readOnly = true)
    public List<Device> of(Caller caller) {
        return table.of(caller.worker());
    }

    /** By its worker or an administrator; to anybody else the tablet does not exist. */
    @Transactional
    public void revoke(Caller caller, DeviceId id) {
        var device = table.find(id)
                .filter(each -> each.owner().equals(caller.worker()) || caller.is(Role.ADMIN))
                .orElseThrow(Problem::notFound);
        switchOff(caller, device.id());
    }

    /** Whoever asks has checked that the caller may. */
    @Transactional
    public void switchOff(Caller caller, DeviceId id) {
        var device = table.find(id).orElseThrow(Problem::notFound);
        if (device.revoked()) return;
        table.revoke(id, caller.worker(), clock.instant());
        audit.record(new Who(caller.worker(), id), "device.revoke", Outcome.DONE);
    }

    public Optional<Device> find(DeviceId id) {
        return table.findCommitted(id);
    }

    private static Device again(Caller caller, Device known) {
        if (known.owner().equals(caller.worker()) && !known.revoked()) return known;
        throw Problem.conflict(
                "key-used", "This tablet's key was used before. Set the tablet up again, so that it makes a new one.");
    }
}
