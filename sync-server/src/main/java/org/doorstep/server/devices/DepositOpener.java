package org.doorstep.server.devices;

import com.nimbusds.jose.JOSEException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doorstep.contract.sync.Deposit;
import org.springframework.stereotype.Component;

/** Opens what was encrypted to the authority's deposit key. Only what the sealed bytes' own hash confirms comes out. */
@Component
public class DepositOpener {
    private static final String INFO = "doorstep-deposit/v1";
    private static final int POINT_BYTES = 65;
    private static final int COORDINATE_BYTES = 32;
    private static final int TAG_BITS = 128;

    private final AuthorityKeys keys;

    DepositOpener(AuthorityKeys keys) {
        this.keys = keys;
    }

    /** Whether the key that a copy was encrypted to is on this server. */
    public boolean hasKey(String kid) {
        return keys.depositPrivateKey(kid).isPresent();
    }

    /** The sealed bytes as text; empty when the key is not here any more or the copy is not what it says. */
    public Optional<String> open(Deposit.Copy copy) {
        var key = keys.depositPrivateKey(copy.kid());
        if (key.isEmpty()) return Optional.empty();
        try {
            var own = key.get().toECPrivateKey();
            var shared = agree(own, decoded(copy.epk()));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(expand(shared), "AES"),
                    new GCMParameterSpec(TAG_BITS, decoded(copy.iv())));
            cipher.updateAAD(copy.hash().getBytes(StandardCharsets.UTF_8));
            var bytes = cipher.doFinal(decoded(copy.box()));
            if (!sha256(bytes).equals(copy.hash())) return Optional.empty();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
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
    private static byte[] expand(byte[] shared) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[COORDINATE_BYTES], "HmacSHA256"));
        mac.init(new SecretKeySpec(mac.doFinal(shared), "HmacSHA256"));
        mac.update(INFO.getBytes(StandardCharsets.UTF_8));
        return mac.doFinal(new byte[] {1});
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
