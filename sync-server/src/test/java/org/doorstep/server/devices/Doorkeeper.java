package org.doorstep.server.devices;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.device.Enrolment;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.Tablet;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tablets with real keys that prove themselves at the real door, without the network between. */
public final class Doorkeeper {
    private static final String ADDRESS = ApiPaths.PUSH;

    private final Devices devices;
    private final Proofs proofs;
    private final Nonces nonces;
    private final Map<DeviceId, ECKey> keys = new HashMap<>();

    public Doorkeeper(BeanFactory beans) {
        this.devices = beans.getBean(Devices.class);
        this.proofs = beans.getBean(Proofs.class);
        this.nonces = beans.getBean(Nonces.class);
    }

    public DeviceId enrol(WorkerId worker) {
        var key = Tablet.freshKey();
        var device =
                devices.enrol(caller(worker), new Enrolment.Request(Tablet.publicKey(key), "of " + worker.value()));
        keys.put(device.id(), key);
        return device.id();
    }

    public void revoke(DeviceId device, WorkerId owner) {
        devices.revoke(caller(owner), device);
    }

    /** Whether a request of this tablet, signed by its key in its worker's session, is let in. */
    public boolean letsIn(DeviceId device, WorkerId worker) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller(worker), ""));
        try {
            proofs.verify(signed(device), new byte[0]);
            return true;
        } catch (Problem problem) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private MockHttpServletRequest signed(DeviceId device) {
        var key = keys.get(device);
        if (key == null) throw new IllegalStateException("Not enrolled here: " + device);
        var nonce = nonces.fresh();
        var text = Proof.text("POST", ADDRESS, Tablet.sha256(""), device.value(), nonce);
        var request = new MockHttpServletRequest("POST", ADDRESS);
        request.addHeader(Proof.DEVICE, device.value());
        request.addHeader(Proof.NONCE, nonce);
        request.addHeader(Proof.SIGNATURE, sign(key, text));
        return request;
    }

    private static String sign(ECKey key, String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.toECPrivateKey());
            signature.update(text.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Caller caller(WorkerId worker) {
        return new Caller(worker, worker.value(), Set.of(Role.WORKER));
    }
}
