package org.doorstep.app.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the issuer answers, named one by one so that it need not be up when Doorstep starts. */
@ConfigurationProperties("doorstep.oidc")
record OidcSettings(
        String authorizationUri,
        String tokenUri,
        String jwkSetUri,
        String endSessionUri,
        String clientSecret,
        @DefaultValue("roles") String rolesClaim) {}
