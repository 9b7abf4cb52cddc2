package org.doorstep.server.devices;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The AES key that a tablet's passing key and the authority's own agree on: ECDH on P-256, then HKDF. */
final class SharedKey {
    private static final int POINT_BYTES = 65;
    private static final int COORDINATE_BYTES = 32;

    private SharedKey() {}

    /**
     * @param point the passing key's public half, uncompressed
     * @param info what the key is for, with its version
     */
    static SecretKeySpec of(ECKey own, byte[] point, String info) throws GeneralSecurityException, JOSEException {
        return new SecretKeySpec(expand(agree(own.toECPrivateKey(), point), info), "AES");
    }

    private static byte[] agree(ECPrivateKey own, byte[] point) throws GeneralSecurityException {
        if (point.length != POINT_BYTES || point[0] != 4)
            throw new IllegalArgumentException("Not an uncompressed point");
        var theirs = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE_BYTES)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE_BYTES, POINT_BYTES)));
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(theirs, own.getParams())), true);
        return agreement.generateSecret();
    }

    /** HKDF-SHA-256 (RFC 5869) without a salt, to one block. */
    private static byte[] expand(byte[] shared, String info) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[COORDINATE_BYTES], "HmacSHA256"));
        mac.init(new SecretKeySpec(mac.doFinal(shared), "HmacSHA256"));
        mac.update(info.getBytes(StandardCharsets.UTF_8));
        return mac.doFinal(new byte[] {1});
    }
}
