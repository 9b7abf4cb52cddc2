package org.doorstep.server.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.junit.jupiter.api.Test;

/** Whoever checks a tablet's or a receipt's signature, the native library or Java, comes to the same. */
class P256Tests {
    private static final byte[] TEXT = "42 sealed, 42 received".getBytes(StandardCharsets.UTF_8);

    private final KeyPair keys = keys();

    @Test
    void whatTheServerSignsAnyJavaCanCheck() throws GeneralSecurityException {
        assertThat(isSigned(javasOwn(), TEXT, sign(P256.signature()))).isTrue();
    }

    @Test
    void whatAnyJavaSignsTheServerAccepts() throws GeneralSecurityException {
        assertThat(isSigned(P256.signature(), TEXT, sign(javasOwn()))).isTrue();
    }

    @Test
    void oneAlteredLetterIsNoticed() throws GeneralSecurityException {
        var other = TEXT.clone();
        other[0] = '5';
        assertThat(isSigned(P256.signature(), other, sign(javasOwn()))).isFalse();
    }

    @Test
    void anOrdinaryServerDoesItNatively() {
        assumeTrue(System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64"));
        assertThat(P256.isNative()).isTrue();
    }

    private byte[] sign(Signature signature) throws GeneralSecurityException {
        signature.initSign(keys.getPrivate());
        signature.update(TEXT);
        return signature.sign();
    }

    private boolean isSigned(Signature signature, byte[] text, byte[] signed) throws GeneralSecurityException {
        signature.initVerify(keys.getPublic());
        signature.update(text);
        return signature.verify(signed);
    }

    private static Signature javasOwn() throws GeneralSecurityException {
        return Signature.getInstance("SHA256withECDSAinP1363Format", "SunEC");
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC", "SunEC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
