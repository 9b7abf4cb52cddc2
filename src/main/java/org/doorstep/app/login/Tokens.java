package org.doorstep.app.login;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.doorstep.app.session.SessionRef;
import org.doorstep.app.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/**
 * The caller's access token, renewed when it is about to end. Single-flight: whoever comes while a renewal is under way
 * waits for it and takes its tokens from the row, because an issuer that rotates refresh tokens takes a second use of
 * one for theft. Only {@code invalid_grant} ends a session; an issuer that is down ends nothing.
 */
@Component
public class Tokens implements OAuth2AuthorizedClientManager {
    private static final int LOCKS = 64;

    private final Sessions sessions;
    private final RefreshTokenOAuth2AuthorizedClientProvider renewal;
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    Tokens(Sessions sessions, RefreshTokenOAuth2AuthorizedClientProvider renewal) {
        this.sessions = sessions;
        this.renewal = renewal;
    }

    /** The token to call the sync server with. */
    public String bearer(@Nullable Authentication caller) {
        return usable(caller).getAccessToken().getTokenValue();
    }

    @Override
    public OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest request) {
        return usable(request.getPrincipal());
    }

    private OAuth2AuthorizedClient usable(@Nullable Authentication caller) {
        var ref = SessionRef.of(caller).orElseThrow(SignedOut::new);
        var lock = locks[Math.floorMod(ref.key().hashCode(), LOCKS)];
        lock.lock();
        try {
            var held = sessions.client(ref).orElseThrow(SignedOut::new);
            return renewed(ref, held, Objects.requireNonNull(caller));
        } finally {
            lock.unlock();
        }
    }

    private OAuth2AuthorizedClient renewed(SessionRef ref, OAuth2AuthorizedClient held, Authentication caller) {
        try {
            var context = OAuth2AuthorizationContext.withAuthorizedClient(held)
                    .principal(caller)
                    .build();
            var renewed = renewal.authorize(context);
            if (renewed == null) return held;
            sessions.keep(ref, renewed);
            return renewed;
        } catch (ClientAuthorizationException failure) {
            if (!failure.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT))
                throw new IssuerAway(failure);
            sessions.end(ref);
            throw new SignedOut();
        }
    }
}
