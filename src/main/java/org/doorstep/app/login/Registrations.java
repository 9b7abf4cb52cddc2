package org.doorstep.app.login;

import java.util.Map;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** One confidential client for each origin, so that neither can use the other's tokens. */
@Configuration(proxyBeanMethods = false)
class Registrations {
    static final String CALLBACK = "/login/oauth2/code/doorstep";

    @Bean
    ClientRegistrationRepository clientRegistrations(Place place, OidcSettings oidc) {
        return new InMemoryClientRegistrationRepository(
                registration(Origin.FIELD, place, oidc), registration(Origin.OFFICE, place, oidc));
    }

    static String id(Origin origin) {
        return "doorstep-" + origin.label();
    }

    private static ClientRegistration registration(Origin origin, Place place, OidcSettings oidc) {
        return ClientRegistration.withRegistrationId(id(origin))
                .clientId(id(origin))
                .clientSecret(oidc.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(place.address(origin) + CALLBACK)
                .scope("openid", "profile")
                .authorizationUri(oidc.authorizationUri())
                .tokenUri(oidc.tokenUri())
                .jwkSetUri(oidc.jwkSetUri())
                .issuerUri(place.issuer())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", oidc.endSessionUri()))
                .build();
    }
}
