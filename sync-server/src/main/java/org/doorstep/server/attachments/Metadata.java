package org.doorstep.server.attachments;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.doorstep.server.http.Problem;

/** What an upload says about itself before it begins, as tus 1.0 writes it. */
final class Metadata {
    private static final String HEADER = "Upload-Metadata";
    private static final int CHARACTERS_MAX = 1_000;

    private Metadata() {}

    /** The named value, or the empty text. */
    static String value(HttpServletRequest request, String name) {
        var header = request.getHeader(HEADER);
        if (header == null || header.length() > CHARACTERS_MAX) return "";
        return Arrays.stream(header.split(","))
                .map(pair -> pair.strip().split(" "))
                .filter(pair -> pair.length == 2 && pair[0].equals(name))
                .map(pair -> decoded(pair[1]))
                .findFirst()
                .orElse("");
    }

    /** How long the whole will be; an upload that does not know it is refused. */
    static long length(HttpServletRequest request) {
        try {
            return Long.parseLong(String.valueOf(request.getHeader("Upload-Length")));
        } catch (NumberFormatException e) {
            throw Problem.unreadable("An upload says how long it is.");
        }
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
