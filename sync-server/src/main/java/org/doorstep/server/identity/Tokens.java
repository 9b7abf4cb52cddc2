package org.doorstep.server.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which tokens are believed: signed by the issuer's key, of its name, in time, and meant for this server. */
@Configuration(proxyBeanMethods = false)
class Tokens {
    /** The embedded issuer's key is at hand; another issuer's keys are fetched when the first token comes, not at start. */
    @Bean
    JwtDecoder tokenDecoder(IssuerSettings settings, ObjectProvider<JWKSource<SecurityContext>> own, Clock clock) {
        var decoder = settings.embedded()
                ? NimbusJwtDecoder.withJwkSource(own.getObject()).build()
                : NimbusJwtDecoder.withJwkSetUri(
                                Objects.requireNonNull(settings.jwkSetUri()).toString())
                        .build();
        var validator = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.uri().toString()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())));
        decoder.setJwtValidator(validator);
        return new KnownTokens(decoder, validator, clock);
    }
}
