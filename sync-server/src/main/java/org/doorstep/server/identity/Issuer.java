package org.doorstep.server.identity;

import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** The embedded OpenID Connect issuer: its two clients and what its tokens say. */
@Configuration(proxyBeanMethods = false)
@EmbeddedIssuer
class Issuer {
    static final Duration ACCESS_TOKEN_LIVES = Duration.ofMinutes(10);
    static final Duration REFRESH_TOKEN_LIVES = Duration.ofDays(14);
    private static final String CALLBACK = "/login/oauth2/code/doorstep";

    @Bean
    AuthorizationServerSettings issuerSettings(IssuerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.uri().toString())
                .build();
    }

    /** Clients come from configuration alone, so that a new secret or origin holds from the next start on. */
    @Bean
    RegisteredClientRepository clients(IssuerSettings settings, Origins origins, PasswordEncoder encoder) {
        return new InMemoryRegisteredClientRepository(
                client(
                        "doorstep-field",
                        hash(settings, encoder),
                        origins.field().origin().toString()),
                client(
                        "doorstep-office",
                        hash(settings, encoder),
                        origins.office().origin().toString()));
    }

    /** Each client its own hash of the one secret, because the repository takes equal hashes for a mistake. */
    private static String hash(IssuerSettings settings, PasswordEncoder encoder) {
        return String.valueOf(encoder.encode(settings.clientSecret()));
    }

    private static RegisteredClient client(String name, String secret, String origin) {
        return RegisteredClient.withId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .clientId(name)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(origin + CALLBACK)
                .postLogoutRedirectUri(origin + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                // The client is a server that proves itself with a secret. A refresh token that changed at each use
                // would sign a worker out whenever that server died between using it and writing the next one down.
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS_TOKEN_LIVES)
                        .refreshTokenTimeToLive(REFRESH_TOKEN_LIVES)
                        .reuseRefreshTokens(true)
                        .build())
                .build();
    }

    /** Asks the accounts again at every refresh: a role taken away is gone within ten minutes. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims(Accounts accounts, IssuerSettings settings) {
        return new TokenClaims(accounts, settings.audience());
    }
}
