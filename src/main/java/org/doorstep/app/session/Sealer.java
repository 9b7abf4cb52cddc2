package org.doorstep.app.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.doorstep.app.origins.Place;
import org.springframework.stereotype.Component;

/** Seals small secrets with AES-256-GCM under the app's key file, each bound to what it is for. */
@Component
public class Sealer {
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Sealer(Place place) throws IOException {
        OwnersOnly.folder(place.data());
        key = readOrMake(place.data().resolve("sessions.key"));
    }

    public byte[] seal(String purpose, byte[] plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] box = cipher(Cipher.ENCRYPT_MODE, purpose, iv).doFinal(plain);
            return ByteBuffer.allocate(IV_BYTES + box.length).put(iv).put(box).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM must be there", impossible);
        }
    }

    /** Empty when the bytes were made under another key or for another purpose, or were touched. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        if (sealed.length < IV_BYTES + TAG_BITS / 8) return Optional.empty();
        byte[] iv = Arrays.copyOf(sealed, IV_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, purpose, iv).doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKey readOrMake(Path file) throws IOException {
        byte[] bytes = new byte[KEY_BYTES];
        if (Files.exists(file)) {
            bytes = Files.readAllBytes(file);
            if (bytes.length != KEY_BYTES)
                throw new IllegalStateException(file + " must hold " + KEY_BYTES + " bytes; move it away to sign"
                        + " everybody out and start with a new one");
        } else {
            random.nextBytes(bytes);
            OwnersOnly.readOnlyFile(file, bytes);
        }
        try {
            return new SecretKeySpec(bytes, "AES");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
