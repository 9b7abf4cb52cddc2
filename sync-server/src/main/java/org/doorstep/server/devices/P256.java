package org.doorstep.server.devices;

import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Signature;
import java.util.Optional;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ES256 as tablets and receipts use it: SHA-256 with ECDSA on P-256, raw r and s. Every push checks one signature and makes
 * one; in pure Java that was half of what it cost outside the writer. Where the native library does not load (another
 * processor, another C library), Java's own does the same, more slowly.
 *
 * @see "Decision 0027"
 */
final class P256 {
    private static final Logger log = LoggerFactory.getLogger(P256.class);
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final String NATIVE = "AmazonCorrettoCryptoProvider";
    private static final Optional<Provider> FAST = fast();

    private P256() {}

    static Signature signature() throws GeneralSecurityException {
        return FAST.isPresent() ? Signature.getInstance(ALGORITHM, FAST.get()) : Signature.getInstance(ALGORITHM);
    }

    /** Whether the native library does it. */
    static boolean isNative() {
        return FAST.isPresent();
    }

    private static Optional<Provider> fast() {
        try {
            for (var provider : ServiceLoader.load(Provider.class, P256.class.getClassLoader()))
                if (provider.getName().equals(NATIVE) && signs(provider)) return Optional.of(provider);
        } catch (LinkageError | RuntimeException e) {
            log.info("Signatures are checked in Java, since the native library does not load here: {}", e.toString());
        }
        return Optional.empty();
    }

    /** A library that could not be loaded is listed all the same and knows no algorithm. */
    private static boolean signs(Provider provider) {
        try {
            return Signature.getInstance(ALGORITHM, provider).getProvider() == provider;
        } catch (NoSuchAlgorithmException e) {
            log.info("Signatures are checked in Java, since the native library does not load here");
            return false;
        }
    }
}
