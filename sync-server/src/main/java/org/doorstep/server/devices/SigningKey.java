package org.doorstep.server.devices;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doorstep.server.http.Problem;

/** The public half of a tablet's P-256 key: a point that is known to lie on the curve. */
record SigningKey(String x, String y) {
    private static final int COORDINATE_MAX = 64;
    private static final int READ_MAX = 5_000;

    /** Two coordinates are the same key for ever, and to see that they lie on the curve costs as much as a proof. */
    private static final Map<SigningKey, ECPublicKey> READ = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SigningKey, ECPublicKey> eldest) {
            return size() > READ_MAX;
        }
    });

    /** @throws Problem 400 for anything but an EC P-256 public key */
    static SigningKey of(Map<String, String> jwk) {
        if (!"EC".equals(jwk.get("kty")) || !"P-256".equals(jwk.get("crv")) || jwk.containsKey("d")) throw unusable();
        var key = new SigningKey(jwk.getOrDefault("x", ""), jwk.getOrDefault("y", ""));
        if (key.x.length() > COORDINATE_MAX || key.y.length() > COORDINATE_MAX) throw unusable();
        try {
            key.point();
            return key;
        } catch (IllegalArgumentException | IllegalStateException | JOSEException e) {
            throw unusable();
        }
    }

    boolean signed(String text, String signature) {
        try {
            var check = P256.signature();
            check.initVerify(publicKey());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            return false;
        }
    }

    private ECPublicKey publicKey() throws JOSEException {
        var known = READ.get(this);
        if (known != null) return known;
        var read = point().toECPublicKey();
        READ.put(this, read);
        return read;
    }

    private ECKey point() throws JOSEException {
        var key = new ECKey.Builder(Curve.P_256, new Base64URL(x), new Base64URL(y)).build();
        key.toECPublicKey();
        return key;
    }

    private static Problem unusable() {
        return Problem.unreadable("The tablet's key is not a P-256 public key.");
    }
}
