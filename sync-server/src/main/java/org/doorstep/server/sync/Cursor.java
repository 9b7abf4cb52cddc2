package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.doorstep.server.feed.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a tablet is in the feed of one life of the store. Opaque on the wire: base64url of
 * {@code epoch|scopeVersion|seq|whole|within}.
 */
record Cursor(String epoch, long scopeVersion, Position position) {
    private static final int PARTS = 5;

    /**
     * Reads what a tablet sent. One from another life of the store, from a caseload this store has not reached, or that
     * cannot be read at all starts afresh: a tablet must never be stuck for a cursor.
     */
    static Cursor read(@Nullable String text, String epoch, long scopeVersion) {
        var afresh = new Cursor(epoch, scopeVersion, Position.START);
        if (text == null || text.isEmpty()) return afresh;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", -1);
            if (parts.length != PARTS || !parts[0].equals(epoch) || Long.parseLong(parts[1]) > scopeVersion)
                return afresh;
            var position = new Position(Long.parseLong(parts[2]), Long.parseLong(parts[3]), Long.parseLong(parts[4]));
            return new Cursor(epoch, scopeVersion, position);
        } catch (IllegalArgumentException e) {
            return afresh;
        }
    }

    boolean isStart() {
        return position.equals(Position.START);
    }

    Cursor at(Position next) {
        return new Cursor(epoch, scopeVersion, next);
    }

    String text() {
        var parts = String.join(
                "|",
                epoch,
                Long.toString(scopeVersion),
                Long.toString(position.seq()),
                Long.toString(position.whole()),
                Long.toString(position.within()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.US_ASCII));
    }
}
