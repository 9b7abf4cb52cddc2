package org.doorstep.server.identity;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the issuer gave out, kept over restarts. Each call is one transaction: the library looks and then writes, and the
 * store has one writer.
 */
@Component
@EmbeddedIssuer
class KeptAuthorizations implements OAuth2AuthorizationService {
    private final JdbcOAuth2AuthorizationService kept;
    private final JdbcOperations jdbc;
    private final Clock clock;

    KeptAuthorizations(JdbcOperations jdbc, RegisteredClientRepository clients, Clock clock) {
        this.kept = new JdbcOAuth2AuthorizationService(jdbc, clients);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void save(OAuth2Authorization authorization) {
        kept.save(authorization);
    }

    @Override
    @Transactional
    public void remove(OAuth2Authorization authorization) {
        kept.remove(authorization);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return kept.findByToken(token, type);
    }

    /** Forgets what nobody can use any more, a code that was never taken up included. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    public void forgetExpired() {
        var now = Timestamp.from(clock.instant());
        jdbc.update(
                "DELETE FROM oauth2_authorization WHERE coalesce(refresh_token_expires_at, access_token_expires_at,"
                        + " authorization_code_expires_at) < ?",
                now);
    }
}
