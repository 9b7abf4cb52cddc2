package org.doorstep.app.login;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Who somebody is, from what the issuer signed. Roles here decide what is offered; what is allowed the sync server
 * decides for itself, each time.
 */
@Component
class PeopleClaims implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcSettings oidc;

    PeopleClaims(OidcSettings oidc) {
        this.oidc = oidc;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var granted = roles(request).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)))
                .toList();
        return new DefaultOidcUser(granted, request.getIdToken(), "sub");
    }

    private List<String> roles(OidcUserRequest request) {
        var claimed = request.getIdToken().getClaimAsStringList(oidc.rolesClaim());
        return claimed != null
                ? claimed
                : fromAccessToken(request.getAccessToken().getTokenValue());
    }

    /** The token came straight from the issuer over our own connection, so reading it needs no second check. */
    private List<String> fromAccessToken(String token) {
        try {
            var claimed = JWTParser.parse(token).getJWTClaimsSet().getStringListClaim(oidc.rolesClaim());
            return claimed == null ? List.of() : claimed;
        } catch (ParseException opaque) {
            return List.of();
        }
    }
}
