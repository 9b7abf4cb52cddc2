package org.doorstep.server.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the Vaadin app answers; the embedded issuer leads people back there and nowhere else. */
@ConfigurationProperties("doorstep")
record Origins(
        @DefaultValue Field field,
        @DefaultValue Office office,
        @DefaultValue("false") boolean demo) {
    record Field(@DefaultValue("http://localhost:8080") URI origin) {}

    record Office(@DefaultValue("http://localhost:8081") URI origin) {}
}
