package org.doorstep.server.devices;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.SignedIn;
import org.doorstep.server.store.StoreName;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks that the tablet named in a request really sent these very bytes to this very address, just now. */
@Component
class Proofs {
    private final Devices devices;
    private final Nonces nonces;
    private final Audit audit;
    private final StoreName store;

    Proofs(Devices devices, Nonces nonces, Audit audit, StoreName store) {
        this.devices = devices;
        this.nonces = nonces;
        this.audit = audit;
        this.store = store;
    }

    VerifiedDevice verify(HttpServletRequest request, byte[] body) {
        var device = devices.find(named(request)).orElseThrow(Proofs::unknown);
        var nonce = header(request, Proof.NONCE);
        if (!nonces.accepts(nonce))
            throw new Problem(
                    HttpStatus.UNAUTHORIZED,
                    "nonce-expired",
                    "This took too long on its way. It is sent again by itself.");
        var text = Proof.text(
                request.getMethod(),
                pathWithQuery(request),
                sha256(body),
                device.id().value(),
                nonce);
        if (!device.key().signed(text, header(request, Proof.SIGNATURE)))
            throw refused(device, "proof-invalid", INVALID);
        // A deposit is taken from a revoked or replaced tablet and without anybody signed in: no work is ever turned
        // away.
        if (!is(ApiPaths.DEPOSIT, request)) mayTakePart(device, cannotWait(request));
        return new VerifiedDevice(device.id(), device.owner());
    }

    private void mayTakePart(Device device, boolean cannotWait) {
        if (device.revoked()) throw refused(device, "device-revoked", REVOKED).in(store.epoch());
        if (device.replaced())
            throw refused(device, "device-replaced", REPLACED).in(store.epoch());
        var caller = SignedIn.caller();
        if (caller.isEmpty() && cannotWait) return;
        if (!caller.orElseThrow(Problem::signedOut).worker().equals(device.owner()))
            throw refused(device, "not-allowed", SOMEBODY_ELSES);
    }

    private Problem refused(Device device, String kind, String sentence) {
        audit.record(Who.device(device.id(), device.owner()), "device." + kind, Outcome.REFUSED);
        return new Problem(HttpStatus.FORBIDDEN, kind, sentence);
    }

    private static DeviceId named(HttpServletRequest request) {
        try {
            return new DeviceId(header(request, Proof.DEVICE));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return new Problem(
                HttpStatus.FORBIDDEN,
                "device-unknown",
                "This tablet is not known here. Set it up for Doorstep, or ask your administrator.");
    }

    /** A child in danger does not wait until her worker has found her password, nor does a worker who is overdue. */
    private static boolean cannotWait(HttpServletRequest request) {
        return is(ApiPaths.CONCERNS, request) || is(ApiPaths.VISIT_PLANS, request);
    }

    private static boolean is(String path, HttpServletRequest request) {
        var asked = request.getRequestURI();
        return asked.equals(path) || asked.startsWith(path + "/");
    }

    /** As it came on the wire: the container decodes nothing here. */
    private static String pathWithQuery(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String header(HttpServletRequest request, String name) {
        var value = request.getHeader(name);
        return value == null ? "" : value;
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static final String INVALID =
            "This tablet could not prove itself. Nothing was taken in; your work is safe on it. Ring your administrator.";
    private static final String REVOKED =
            "This tablet was taken off your list. What you wrote on it can still be handed in, and will be by itself.";
    private static final String REPLACED =
            "This tablet was restored from a copy, and another number goes on in the place of this one. What was written"
                    + " under it can still be handed in, and will be by itself. Sign in to go on under a new number.";
    private static final String SOMEBODY_ELSES =
            "This tablet was set up for somebody else. Sign in as her, or set it up for yourself.";
}
