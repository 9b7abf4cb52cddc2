package org.doorstep.app.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.OriginPolicy;
import org.doorstep.app.origins.Place;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page of the field origin may do: run this origin's scripts and nothing else, build DOM from no string that the
 * build did not know, be framed by nobody, talk to nobody but here.
 */
@Component
class ContentPolicy implements OriginPolicy {
    /** Written by the client's build: the hashes of the style elements that the components put into the page. */
    static final String NOTE = "csp.json";

    private static final String HASH = "sha(256|384|512)-[A-Za-z0-9+/]+={0,2}";

    /** @param styleHashes {@code sha256-…}, with or without quotes */
    record Note(List<String> styleHashes, List<String> fontSrc) {
        Note {
            styleHashes = styleHashes == null ? List.of() : styleHashes;
            fontSrc = fontSrc == null ? List.of() : fontSrc;
        }
    }

    private final Map<String, String> headers;

    ContentPolicy(ClientFiles files, Place place, JsonMapper json) {
        var note = files.policyNote()
                .map(bytes -> json.readValue(bytes, Note.class))
                .orElse(new Note(List.of(), List.of()));
        headers = headers(note, place.cookies().secure());
    }

    @Override
    public Origin origin() {
        return Origin.FIELD;
    }

    @Override
    public Map<String, String> headers() {
        return headers;
    }

    private static Map<String, String> headers(Note note, boolean secure) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", policy(note));
        headers.put("Reporting-Endpoints", "policy=\"/csp-reports\"");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", permissions());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        if (secure) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        return headers;
    }

    static String policy(Note note) {
        var styles = new StringBuilder("style-src 'self'");
        note.styleHashes().stream()
                .map(ContentPolicy::quoted)
                .forEach(hash -> styles.append(' ').append(hash));
        var fonts = note.fontSrc().contains("data:") ? "font-src 'self' data:" : "font-src 'self'";
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'wasm-unsafe-eval'",
                "connect-src 'self'",
                styles,
                "img-src 'self' blob: data:",
                fonts,
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types app lit-html default",
                "report-to policy");
    }

    /** Hashes and nothing else: the note widens the policy by what the build saw, never by a keyword or a host. */
    private static String quoted(String hash) {
        var bare = hash.replace("'", "");
        if (!bare.matches(HASH)) throw new IllegalStateException(NOTE + " may hold hashes only, not " + hash);
        return "'" + bare + "'";
    }

    private static String permissions() {
        return "camera=(self), microphone=(self), publickey-credentials-get=(self), publickey-credentials-create=(self),"
                + " accelerometer=(), autoplay=(), browsing-topics=(), display-capture=(), geolocation=(), gyroscope=(),"
                + " hid=(), idle-detection=(), magnetometer=(), midi=(), payment=(), picture-in-picture=(), serial=(),"
                + " usb=()";
    }
}
