package org.doorstep.app.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What a session holds while in memory; on disk it is sealed as a whole. */
record Held(String registration, IdToken idToken, List<String> authorities, Tokens tokens) {
    record IdToken(
            String value,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt,
            Map<String, Object> claims) {}

    record Tokens(
            String access,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt,
            Set<String> scopes,
            @Nullable String refresh) {

        static Tokens of(OAuth2AuthorizedClient client) {
            var access = client.getAccessToken();
            var refresh = client.getRefreshToken();
            return new Tokens(
                    access.getTokenValue(),
                    access.getIssuedAt(),
                    access.getExpiresAt(),
                    access.getScopes(),
                    refresh == null ? null : refresh.getTokenValue());
        }
    }

    static Held of(OAuth2AuthenticationToken signedIn, OidcUser person, OAuth2AuthorizedClient client) {
        var id = person.getIdToken();
        return new Held(
                signedIn.getAuthorizedClientRegistrationId(),
                new IdToken(id.getTokenValue(), id.getIssuedAt(), id.getExpiresAt(), id.getClaims()),
                signedIn.getAuthorities().stream().map(Object::toString).toList(),
                Tokens.of(client));
    }

    Held with(OAuth2AuthorizedClient renewed) {
        return new Held(registration, idToken, authorities, Tokens.of(renewed));
    }

    OAuth2AuthenticationToken authentication(SessionRef ref) {
        var granted = authorities.stream().map(SimpleGrantedAuthority::new).toList();
        var id = new OidcIdToken(idToken.value(), idToken.issuedAt(), idToken.expiresAt(), idToken.claims());
        var token = new OAuth2AuthenticationToken(new DefaultOidcUser(granted, id, "sub"), granted, registration);
        token.setDetails(ref);
        return token;
    }

    OAuth2AuthorizedClient client(ClientRegistration registration) {
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                tokens.access(),
                tokens.issuedAt(),
                tokens.expiresAt(),
                tokens.scopes());
        var refresh = tokens.refresh() == null ? null : new OAuth2RefreshToken(tokens.refresh(), tokens.issuedAt());
        return new OAuth2AuthorizedClient(registration, worker(), access, refresh);
    }

    String worker() {
        return String.valueOf(idToken.claims().get("sub"));
    }
}
