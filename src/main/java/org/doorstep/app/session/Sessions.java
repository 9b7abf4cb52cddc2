package org.doorstep.app.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.doorstep.app.origins.Origin;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Everybody who is signed in, on either origin. */
@Component
public class Sessions {
    /** As long as a tablet's lease: signing in again must not stand between a worker and a family. */
    static final Duration FIELD_LIFETIME = Duration.ofDays(14);
    /** One long working day. */
    static final Duration OFFICE_LIFETIME = Duration.ofHours(12);

    private final SessionRows rows;
    private final ClientRegistrationRepository registrations;
    private final Clock clock;

    Sessions(SessionRows rows, ClientRegistrationRepository registrations, Clock clock) {
        this.rows = rows;
        this.registrations = registrations;
        this.clock = clock;
    }

    void begin(SessionRef ref, OAuth2AuthenticationToken signedIn, OidcUser person, OAuth2AuthorizedClient client) {
        var now = clock.instant();
        rows.add(ref, Held.of(signedIn, person, client), now, now.plus(lifetime(ref.origin())));
    }

    Optional<OAuth2AuthenticationToken> authentication(SessionRef ref) {
        return rows.find(ref, clock.instant()).map(held -> held.authentication(ref));
    }

    /** The tokens of a session as they are on disk now. */
    public Optional<OAuth2AuthorizedClient> client(SessionRef ref) {
        return rows.find(ref, clock.instant())
                .flatMap(held -> Optional.ofNullable(registrations.findByRegistrationId(held.registration()))
                        .map(held::client));
    }

    /** Keeps renewed tokens; a session that ended meanwhile stays ended. */
    public void keep(SessionRef ref, OAuth2AuthorizedClient renewed) {
        rows.find(ref, clock.instant()).ifPresent(held -> rows.replace(ref, held.with(renewed)));
    }

    public void end(SessionRef ref) {
        rows.remove(ref);
    }

    /** Signs somebody out everywhere, at once. */
    public int endAllOf(String worker) {
        return rows.removeAllOf(worker);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        rows.removeExpired(clock.instant());
    }

    static Duration lifetime(Origin origin) {
        return switch (origin) {
            case FIELD -> FIELD_LIFETIME;
            case OFFICE -> OFFICE_LIFETIME;
        };
    }
}
