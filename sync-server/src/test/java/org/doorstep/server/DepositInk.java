package org.doorstep.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** Encrypts sealed work to the authority as a tablet's vault does; the contract's sample shows that the two are one form. */
public final class DepositInk {
    private static final int COORDINATE = 32;

    private DepositInk() {}

    /** @param enrolment what the tablet was answered when it was enrolled: it names the deposit key */
    public static Map<String, String> copyOf(JsonNode enrolment, String sealed) {
        return copyOf(enrolment, sealed, Tablet.sha256(sealed));
    }

    public static Map<String, String> copyOf(JsonNode enrolment, String sealed, String statedHash) {
        try {
            var own = passing();
            var iv = iv();
            var bound = statedHash.getBytes(StandardCharsets.UTF_8);
            var box = box(enrolment, own, "doorstep-deposit/v1", iv, bound, sealed.getBytes(StandardCharsets.UTF_8));
            return Map.of(
                    "hash", statedHash,
                    "kid", enrolment.get("depositKeyId").asString(),
                    "epk", base64url(point((ECPublicKey) own.getPublic())),
                    "iv", base64url(iv),
                    "box", base64url(box));
        } catch (GeneralSecurityException | JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture as {@code pictureCopy} of the vault encrypts it. */
    public static byte[] pictureCopy(JsonNode enrolment, String about, byte[] picture) {
        return pictureCopy(enrolment, enrolment.get("depositKeyId").asString(), about, picture);
    }

    public static byte[] pictureCopy(JsonNode enrolment, String kid, String about, byte[] picture) {
        try {
            var own = passing();
            var iv = iv();
            var head = ("{\"v\":1,\"kid\":\"" + kid + "\",\"epk\":\"" + base64url(point((ECPublicKey) own.getPublic()))
                            + "\",\"iv\":\"" + base64url(iv) + "\"}\n")
                    .getBytes(StandardCharsets.UTF_8);
            var content = joined((about + "\n").getBytes(StandardCharsets.UTF_8), picture);
            return joined(head, box(enrolment, own, "doorstep-picture/v1", iv, head, content));
        } catch (GeneralSecurityException | JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair passing() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static byte[] iv() {
        var iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        return iv;
    }

    private static byte[] box(JsonNode enrolment, KeyPair own, String info, byte[] iv, byte[] bound, byte[] content)
            throws GeneralSecurityException, JOSEException, ParseException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(ECKey.parse(enrolment.get("depositKey").toString()).toECPublicKey(), true);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(expand(agreement.generateSecret(), info), "AES"),
                new GCMParameterSpec(128, iv));
        cipher.updateAAD(bound);
        return cipher.doFinal(content);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] expand(byte[] shared, String info) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[COORDINATE], "HmacSHA256"));
        mac.init(new SecretKeySpec(mac.doFinal(shared), "HmacSHA256"));
        mac.update(info.getBytes(StandardCharsets.UTF_8));
        return mac.doFinal(new byte[] {1});
    }

    private static byte[] point(ECPublicKey key) {
        var point = new byte[1 + 2 * COORDINATE];
        point[0] = 4;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 1 + COORDINATE);
        return point;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        for (int i = 0; i < COORDINATE; i++)
            into[at + i] = number.shiftRight(8 * (COORDINATE - 1 - i)).byteValue();
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
