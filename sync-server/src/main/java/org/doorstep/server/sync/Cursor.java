package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.doorstep.server.feed.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a tablet is in the feed of one life of the store. Opaque on the wire: base64url of
 * {@code epoch|scopeVersion|seq|whole|within|files|child}.
 */
record Cursor(String epoch, long scopeVersion, Position position) {
    private static final int PARTS = 7;
    /** From before an entire caseload was told by cards and files; who was in the middle of one is told it again. */
    private static final int OLDER_PARTS = 5;

    private static final String FILES = "f";

    /**
     * Reads what a tablet sent. One from another life of the store, from a caseload this store has not reached, or that
     * cannot be read at all starts afresh: a tablet must never be stuck for a cursor.
     */
    static Cursor read(@Nullable String text, String epoch, long scopeVersion) {
        var afresh = new Cursor(epoch, scopeVersion, Position.START);
        if (text == null || text.isEmpty()) return afresh;
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length != PARTS && parts.length != OLDER_PARTS) return afresh;
            if (!parts[0].equals(epoch) || Long.parseLong(parts[1]) > scopeVersion) return afresh;
            return new Cursor(epoch, scopeVersion, position(parts));
        } catch (IllegalArgumentException e) {
            return afresh;
        }
    }

    private static Position position(String[] parts) {
        var plain = new Position(Long.parseLong(parts[2]), Long.parseLong(parts[3]), Long.parseLong(parts[4]));
        if (!plain.tellsWholeCaseload()) return plain;
        if (parts.length == OLDER_PARTS) return new Position(plain.seq(), plain.whole(), 0);
        return new Position(plain.seq(), plain.whole(), plain.within(), parts[5].equals(FILES), parts[6]);
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
                Long.toString(position.within()),
                position.files() ? FILES : "",
                position.child());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }
}
