package org.doorstep.server.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.store.SecretFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded issuer's signing key, made once and kept: a restart must not sign everybody out. */
@Configuration(proxyBeanMethods = false)
@EmbeddedIssuer
class IssuerKeys {
    private static final int RSA_BITS = 2048;

    @Bean
    JWKSource<SecurityContext> issuerKeySource(SecretFiles secrets, Ids ids) {
        var json = secrets.readOrMake("issuer.jwk", () -> fresh("i-" + ids.nextText()));
        try {
            return new ImmutableJWKSet<>(new JWKSet(JWK.parse(new String(json, StandardCharsets.UTF_8))));
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "The issuer's key file is not a JSON Web Key; restore keys/issuer.jwk from its backup", e);
        }
    }

    private static byte[] fresh(String kid) {
        try {
            var key = new RSAKeyGenerator(RSA_BITS)
                    .keyID(kid)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return key.toJSONString().getBytes(StandardCharsets.UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java can make an RSA key", e);
        }
    }
}
