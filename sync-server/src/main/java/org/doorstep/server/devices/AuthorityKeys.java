package org.doorstep.server.devices;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doorstep.server.store.SecretFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The authority's keys: one that opens deposited work, whose public half every tablet holds, and the one that signs
 * receipts. Old receipt keys stay published for ever, so that an old receipt can always be checked.
 */
@Component
public class AuthorityKeys {
    private static final String RECEIPT = "receipt-";
    private static final String DEPOSIT = "deposit-";

    private final TreeMap<String, ECKey> receipts;
    private final TreeMap<String, ECKey> deposits;

    private final PrivateKey newestReceiptKey;

    /** @param rotate makes a new receipt key at this start; from then on it signs, and the old ones stay published */
    AuthorityKeys(SecretFiles secrets, Clock clock, @Value("${doorstep.receipts.rotate:false}") boolean rotate) {
        var month = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        if (rotate) rotate(secrets, "r-" + month);
        this.receipts = all(secrets, RECEIPT, "r-" + month);
        this.deposits = all(secrets, DEPOSIT, "d-" + month);
        this.newestReceiptKey = privateHalf(receipts.lastEntry().getValue());
    }

    public String depositKeyId() {
        return deposits.lastKey();
    }

    /** The public half, as a JSON Web Key. */
    public Map<String, String> depositKey() {
        return publicHalf(deposits.lastEntry().getValue());
    }

    /** The private half, of whatever age; empty for a key that is not here. */
    Optional<ECKey> depositPrivateKey(String kid) {
        return Optional.ofNullable(deposits.get(kid));
    }

    public String receiptKeyId() {
        return receipts.lastKey();
    }

    /** Public halves by key id. */
    public Map<String, Map<String, String>> receiptKeys() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        receipts.forEach((kid, key) -> all.put(kid, publicHalf(key)));
        return all;
    }

    /** ES256 over the text in UTF-8 with the newest receipt key: raw r and s, base64url without padding. */
    public String sign(String text) {
        try {
            var signature = P256.signature();
            signature.initSign(newestReceiptKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The receipt key cannot sign", e);
        }
    }

    private static TreeMap<String, ECKey> all(SecretFiles secrets, String prefix, String firstKid) {
        var names = secrets.names(prefix);
        if (names.isEmpty()) secrets.readOrMake(prefix + firstKid, () -> fresh(firstKid));
        var keys = new TreeMap<String, ECKey>();
        for (var name : secrets.names(prefix)) {
            var key = parsed(secrets.readOrMake(name, () -> new byte[0]));
            keys.put(key.getKeyID(), key);
        }
        return keys;
    }

    /** The newest key is the one whose name comes last: {@code r-2026-11}, then {@code r-2026-11-02}. */
    private static void rotate(SecretFiles secrets, String month) {
        var there = secrets.names(RECEIPT);
        var kid = month;
        for (int i = 2; there.contains(RECEIPT + kid); i++) kid = String.format(Locale.ROOT, "%s-%02d", month, i);
        var name = kid;
        secrets.readOrMake(RECEIPT + name, () -> fresh(name));
    }

    private static byte[] fresh(String kid) {
        try {
            var key = new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
            return key.toJSONString().getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java can make a P-256 key", e);
        }
    }

    private static ECKey parsed(byte[] json) {
        try {
            return ECKey.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("A key file is not a JSON Web Key; restore it from its backup", e);
        }
    }

    private static PrivateKey privateHalf(ECKey key) {
        try {
            return key.toECPrivateKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("The receipt key cannot sign", e);
        }
    }

    private static Map<String, String> publicHalf(ECKey key) {
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "x",
                key.getX().toString(),
                "y",
                key.getY().toString());
    }
}
