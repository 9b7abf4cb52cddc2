package org.doorstep.app.field;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** One file of the client in memory, with the smaller forms the build made of it. */
record ClientFile(String path, byte[] plain, byte @Nullable [] brotli, byte @Nullable [] gzip, String tag) {
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "html", "text/html;charset=UTF-8",
            "json", "application/json",
            "wasm", "application/wasm",
            "webmanifest", "application/manifest+json");

    /** What goes over the wire: bytes, and how they are packed. */
    record Packed(byte[] bytes, @Nullable String encoding) {}

    static ClientFile of(String path, byte[] plain, byte @Nullable [] brotli, byte @Nullable [] gzip) {
        return new ClientFile(path, plain, brotli, gzip, hash(plain));
    }

    /** The smallest form the browser says it takes. */
    Packed packedFor(List<String> accepted) {
        if (brotli != null && accepts(accepted, "br")) return new Packed(brotli, "br");
        if (gzip != null && accepts(accepted, "gzip")) return new Packed(gzip, "gzip");
        return new Packed(plain, null);
    }

    MediaType type() {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        var known = TYPES.get(ending);
        return known != null
                ? MediaType.valueOf(known)
                : MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    /** Names under assets carry a hash of their content; all else may change under its name with an update. */
    String cacheControl() {
        return path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static boolean accepts(List<String> accepted, String coding) {
        return accepted.stream()
                .flatMap(value -> java.util.stream.Stream.of(value.split(",")))
                .map(String::strip)
                .anyMatch(value -> value.equals(coding) || value.startsWith(coding + ";") && !value.endsWith("q=0"));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
