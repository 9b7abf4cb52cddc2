package org.doorstep.server.copies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * A copy as it is about to be kept.
 *
 * @param page the very bytes, as text
 * @param permission what it stands on; absent where nobody had to be asked
 */
record Made(
        String id,
        ChangeLog.Entry interview,
        Draft draft,
        Permissions.@Nullable Row permission,
        String page,
        WorkerId by) {

    /** SHA-256 in hex. */
    String hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(page.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** How a manager knew that the reader is nobody whom she named. */
    @Nullable
    String notTheSame() {
        if (draft.doubts().isEmpty() || permission == null || permission.decided() == null) return null;
        return permission.decided().why();
    }
}
