package org.doorstep.server.devices;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.device.Enrolment;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A worker's tablets, and the nonce that each proof is made over. */
@RestController
class DeviceController {
    private final Devices devices;
    private final AuthorityKeys keys;
    private final Nonces nonces;
    private final Clock clock;
    private final String authority;
    private final String dutyPhone;

    DeviceController(
            Devices devices,
            AuthorityKeys keys,
            Nonces nonces,
            Clock clock,
            @Value("${doorstep.authority.name}") String authority,
            @Value("${doorstep.authority.duty-phone}") String dutyPhone) {
        this.devices = devices;
        this.keys = keys;
        this.nonces = nonces;
        this.clock = clock;
        this.authority = authority;
        this.dutyPhone = dutyPhone;
    }

    /** One of a worker's own tablets. */
    record Row(
            DeviceId deviceId,
            String label,
            Instant enrolledAt,
            @Nullable Instant revokedAt) {}

    @PostMapping(ApiPaths.DEVICES)
    Enrolment.Reply enrol(Caller caller, @Valid @RequestBody Enrolment.Request request) {
        if (missing(request.publicKey())
                || missing(request.label())
                || request.label().isBlank())
            throw Problem.unreadable("A tablet needs its key and a name, such as: Ana's tablet.");
        var device = devices.enrol(caller, request);
        return new Enrolment.Reply(
                device.id(),
                caller.worker(),
                caller.name(),
                keys.depositKeyId(),
                keys.depositKey(),
                keys.receiptKeys(),
                authority,
                dutyPhone);
    }

    /** What the wire left out, whatever the types promise. */
    private static boolean missing(@Nullable Object sent) {
        return sent == null;
    }

    @GetMapping(ApiPaths.DEVICES)
    List<Row> own(Caller caller) {
        return devices.of(caller).stream()
                .map(each -> new Row(each.id(), each.label(), each.enrolledAt(), each.revokedAt()))
                .toList();
    }

    @DeleteMapping(ApiPaths.DEVICES + "/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller, @PathVariable DeviceId id) {
        devices.revoke(caller, id);
    }

    @GetMapping(ApiPaths.NONCE)
    Enrolment.Nonce nonce() {
        return new Enrolment.Nonce(nonces.fresh(), clock.millis(), (int) Nonces.LIVES.toSeconds());
    }
}
