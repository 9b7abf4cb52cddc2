package org.doorstep.server.devices;

import com.nimbusds.jose.JOSEException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a picture that was encrypted to the authority's deposit key: a line of JSON with the key's id, the passing key and the
 * initialisation vector, then the ciphertext, which binds that line; inside, a line of JSON says what it is, and the picture
 * follows.
 */
@Component
public class PictureOpener {
    private static final String INFO = "doorstep-picture/v1";
    private static final int TAG_BITS = 128;
    /** A line that says what a picture is, its caption included. */
    private static final int LINE_BYTES_MAX = 8 * 1024;

    private final AuthorityKeys keys;
    private final JsonMapper json;

    PictureOpener(AuthorityKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Which key opens it; empty when it is no such copy. */
    public Optional<String> keyOf(byte[] copy) {
        return line(copy).flatMap(this::read).map(head -> head.path("kid").asString(""));
    }

    /** Whether that key is on this server. */
    public boolean hasKeyOf(byte[] copy) {
        return keyOf(copy).flatMap(keys::depositPrivateKey).isPresent();
    }

    /** Empty when the key is not here, or when it is not what it says. */
    public Optional<Opened> open(byte[] copy) {
        var line = line(copy);
        var head = line.flatMap(this::read).orElse(null);
        if (line.isEmpty() || head == null) return Optional.empty();
        var key = keys.depositPrivateKey(head.path("kid").asString("")).orElse(null);
        if (key == null) return Optional.empty();
        try {
            var from = line.get().length;
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SharedKey.of(key, decoded(head.get("epk")), INFO),
                    new GCMParameterSpec(TAG_BITS, decoded(head.get("iv"))));
            cipher.updateAAD(line.get());
            return content(cipher.doFinal(copy, from, copy.length - from));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Opened> content(byte[] content) {
        return line(content)
                .flatMap(line -> read(line)
                        .map(about -> new Opened(about, Arrays.copyOfRange(content, line.length, content.length))));
    }

    private Optional<JsonNode> read(byte[] line) {
        try {
            return Optional.of(json.readTree(new String(line, StandardCharsets.UTF_8)))
                    .filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Up to the end of the line, which belongs to it. */
    private static Optional<byte[]> line(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LINE_BYTES_MAX); i++)
            if (bytes[i] == '\n') return Optional.of(Arrays.copyOf(bytes, i + 1));
        return Optional.empty();
    }

    private static byte[] decoded(@Nullable JsonNode text) {
        if (text == null) throw new IllegalArgumentException("Not such a copy");
        return Base64.getUrlDecoder().decode(text.asString(""));
    }

    /** @param about which picture of which record, and what that record says about it */
    public record Opened(JsonNode about, byte[] picture) {}
}
