package org.doorstep.app.origins;

import java.util.Map;

/** The response headers of one origin; its room supplies them. */
public interface OriginPolicy {
    Origin origin();

    Map<String, String> headers();
}
