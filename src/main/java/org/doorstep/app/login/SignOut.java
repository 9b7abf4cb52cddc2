package org.doorstep.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.doorstep.app.origins.Origins;
import org.doorstep.app.origins.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * After signing out here, tells the page where to go so that the issuer forgets her too: on a shared tablet the next
 * person must not be let in as the last one.
 */
@Component
class SignOut implements LogoutSuccessHandler {
    private final Origins origins;
    private final Place place;
    private final OidcSettings oidc;
    private final JsonMapper json;

    SignOut(Origins origins, Place place, OidcSettings oidc, JsonMapper json) {
        this.origins = origins;
        this.place = place;
        this.oidc = oidc;
        this.json = json;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication caller)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("next", next(request, caller))));
    }

    private String next(HttpServletRequest request, @Nullable Authentication caller) {
        if (caller == null || !(caller.getPrincipal() instanceof OidcUser person)) return "/";
        return UriComponentsBuilder.fromUriString(oidc.endSessionUri())
                .queryParam("id_token_hint", person.getIdToken().getTokenValue())
                .queryParam("post_logout_redirect_uri", "{home}")
                .build(place.address(origins.of(request)) + "/")
                .toString();
    }
}
