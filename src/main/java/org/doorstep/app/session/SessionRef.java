package org.doorstep.app.session;

import java.io.Serializable;
import java.util.Optional;
import org.doorstep.app.origins.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Names the session an authentication came from; travels as its details. */
public record SessionRef(String key, Origin origin) implements Serializable {
    public static Optional<SessionRef> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getDetails() instanceof SessionRef ref
                ? Optional.of(ref)
                : Optional.empty();
    }
}
