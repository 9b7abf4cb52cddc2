package org.doorstep.server.devices;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.doorstep.server.store.SecretFiles;
import org.springframework.stereotype.Component;

/**
 * Nonces that the server recognises as its own without remembering them: the time and an HMAC over it. A tablet with a
 * wrong clock is not locked out, because only the server's clock is asked. Within its life a proof may be sent again;
 * that changes nothing, since every change is applied once and a pull only reads.
 */
@Component
class Nonces {
    static final Duration LIVES = Duration.ofMinutes(5);

    private static final String HMAC = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int TAG_BYTES = 16;

    private final SecretKeySpec secret;
    private final Clock clock;

    Nonces(SecretFiles secrets, Clock clock) {
        this.secret = new SecretKeySpec(secrets.readOrMake("nonce.key", Nonces::random), HMAC);
        this.clock = clock;
    }

    String fresh() {
        var at = clock.millis();
        var bytes = ByteBuffer.allocate(Long.BYTES + TAG_BYTES).putLong(at).put(tag(at));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    boolean accepts(String nonce) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(nonce));
            if (bytes.remaining() != Long.BYTES + TAG_BYTES) return false;
            var at = bytes.getLong();
            var tag = new byte[TAG_BYTES];
            bytes.get(tag);
            var age = clock.millis() - at;
            return MessageDigest.isEqual(tag, tag(at)) && age >= 0 && age <= LIVES.toMillis();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] tag(long at) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(secret);
            var whole = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(at).array());
            return java.util.Arrays.copyOf(whole, TAG_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
