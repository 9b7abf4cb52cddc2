package org.doorstep.server.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which OpenID Connect issuer people sign in at, {@code doorstep.issuer.*}. Nothing is discovered at start, so that the
 * server comes up while the issuer is down.
 *
 * @param embedded whether this server is the issuer
 * @param uri the issuer's name, as its tokens carry it
 * @param jwkSetUri where another issuer publishes its keys
 * @param audience what a token must be meant for
 * @param workerClaim the claim that holds the worker id
 * @param nameClaim the claim that holds her name
 * @param rolesClaim the claim that holds her roles; dots lead into nested claims
 * @param clientSecret what the Vaadin app proves itself with at the embedded issuer
 */
@ConfigurationProperties("doorstep.issuer")
record IssuerSettings(
        @DefaultValue("true") boolean embedded,
        @DefaultValue("http://localhost:8090") URI uri,
        @Nullable URI jwkSetUri,
        @DefaultValue("doorstep-sync") String audience,
        @DefaultValue("sub") String workerClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue(DEMO_SECRET) String clientSecret) {
    static final String DEMO_SECRET = "demo-secret";

    IssuerSettings {
        if (!embedded && jwkSetUri == null)
            throw new IllegalArgumentException(
                    "Set doorstep.issuer.jwk-set-uri: where the issuer " + uri + " publishes its keys");
        if (embedded && DEMO_SECRET.equals(clientSecret) && !"localhost".equals(uri.getHost()))
            throw new IllegalArgumentException("Set doorstep.issuer.client-secret: everybody knows the demo's, and "
                    + uri + " is more than this machine");
    }
}
