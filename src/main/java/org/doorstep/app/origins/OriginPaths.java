package org.doorstep.app.origins;

import java.util.List;

/** Which paths only one origin has. */
final class OriginPaths {
    private static final List<String> OFFICE_ONLY = List.of(
            "/VAADIN",
            "/vaadinServlet",
            "/HILLA",
            "/connect",
            "/aura",
            "/lumo",
            "/office",
            "/visits",
            "/people",
            "/parked");
    private static final List<String> FIELD_ONLY =
            List.of("/api", "/assets", "/icons", "/index.html", "/sw.js", "/manifest.webmanifest", "/csp-reports");

    private OriginPaths() {}

    static boolean belongsElsewhere(Origin origin, String path) {
        var theirs = origin == Origin.FIELD ? OFFICE_ONLY : FIELD_ONLY;
        return theirs.stream().anyMatch(prefix -> within(path, prefix));
    }

    private static boolean within(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/") || path.startsWith(prefix + ";");
    }
}
