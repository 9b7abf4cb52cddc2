package org.doorstep.server.sync;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doorstep.server.Tablet;

/** Encrypts sealed work to the authority's deposit key, as a tablet does when it seals. */
final class Envelope {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Envelope() {}

    static Map<String, String> of(Tablet tablet, String sealed) {
        return of(tablet, sealed, Ink.hashOf(sealed));
    }

    /** @param hash what the copy says it is; a true one is that of the sealed bytes */
    static Map<String, String> of(Tablet tablet, String sealed, String hash) {
        try {
            var to = tablet.enrolment().get("depositKey");
            var theirs = new ECKey.Builder(
                            Curve.P_256,
                            new Base64URL(to.get("x").asString()),
                            new Base64URL(to.get("y").asString()))
                    .build();
            var mine = Tablet.freshKey();
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(mine.toECPrivateKey());
            agreement.doPhase(theirs.toECPublicKey(), true);
            var iv = new byte[12];
            Arrays.fill(iv, (byte) 7);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(hkdf(agreement.generateSecret()), "AES"),
                    new GCMParameterSpec(128, iv));
            cipher.updateAAD(hash.getBytes(StandardCharsets.UTF_8));
            var box = cipher.doFinal(sealed.getBytes(StandardCharsets.UTF_8));
            return Map.of(
                    "hash",
                    hash,
                    "kid",
                    tablet.enrolment().get("depositKeyId").asString(),
                    "epk",
                    BASE64.encodeToString(point(mine)),
                    "iv",
                    BASE64.encodeToString(iv),
                    "box",
                    BASE64.encodeToString(box));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] point(ECKey key) {
        var x = key.getX().decodeToBigInteger();
        var y = key.getY().decodeToBigInteger();
        return HexFormat.of().parseHex("04" + coordinate(x) + coordinate(y));
    }

    private static String coordinate(BigInteger number) {
        return "%064x".formatted(number);
    }

    private static byte[] hkdf(byte[] shared) throws Exception {
        var extract = Mac.getInstance("HmacSHA256");
        extract.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        var expand = Mac.getInstance("HmacSHA256");
        expand.init(new SecretKeySpec(extract.doFinal(shared), "HmacSHA256"));
        expand.update("doorstep-deposit/v1".getBytes(StandardCharsets.UTF_8));
        return expand.doFinal(new byte[] {1});
    }
}
