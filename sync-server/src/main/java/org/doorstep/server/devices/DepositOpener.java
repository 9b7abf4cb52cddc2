package org.doorstep.server.devices;

import com.nimbusds.jose.JOSEException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.doorstep.contract.sync.Deposit;
import org.springframework.stereotype.Component;

/** Opens what was encrypted to the authority's deposit key. Only what the sealed bytes' own hash confirms comes out. */
@Component
public class DepositOpener {
    private static final String INFO = "doorstep-deposit/v1";
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
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SharedKey.of(key.get(), decoded(copy.epk()), INFO),
                    new GCMParameterSpec(TAG_BITS, decoded(copy.iv())));
            cipher.updateAAD(copy.hash().getBytes(StandardCharsets.UTF_8));
            var bytes = cipher.doFinal(decoded(copy.box()));
            if (!sha256(bytes).equals(copy.hash())) return Optional.empty();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
