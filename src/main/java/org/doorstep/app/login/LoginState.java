package org.doorstep.app.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.Origins;
import org.doorstep.app.origins.Place;
import org.doorstep.app.session.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers a sign-in under way in a sealed cookie, so that a restart or a second instance does not break it off. */
@Component
class LoginState implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final Duration LONGEST_SIGN_IN = Duration.ofMinutes(15);
    private static final String DESTINATION = LoginState.class.getName();

    private final Origins origins;
    private final Place place;
    private final Sealer sealer;
    private final JsonMapper json;

    LoginState(Origins origins, Place place, Sealer sealer, JsonMapper json) {
        this.origins = origins;
        this.place = place;
        this.sealer = sealer;
        this.json = json;
    }

    /** Where she wanted to go when she was asked to sign in. */
    static String destination(HttpServletRequest request) {
        return request.getAttribute(DESTINATION) instanceof String to ? to : "/";
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return kept(request).map(Begun::restored).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) write(request, response, "", Duration.ZERO);
        else {
            var sealed = sealer.seal(purpose(origins.of(request)), json.writeValueAsBytes(Begun.of(begun)));
            write(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LONGEST_SIGN_IN);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var kept = kept(request);
        write(request, response, "", Duration.ZERO);
        kept.ifPresent(begun -> request.setAttribute(DESTINATION, begun.to()));
        return kept.map(Begun::restored).orElse(null);
    }

    /** Only the sign-in whose state comes back with the code counts. */
    private Optional<Begun> kept(HttpServletRequest request) {
        if (request.getCookies() == null) return Optional.empty();
        var origin = origins.of(request);
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name(origin)))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(value -> open(origin, value))
                .filter(begun -> begun.state().equals(request.getParameter("state")));
    }

    private Optional<Begun> open(Origin origin, String value) {
        try {
            return sealer.open(purpose(origin), Base64.getUrlDecoder().decode(value))
                    .map(plain -> json.readValue(plain, Begun.class));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name(origins.of(request)), value)
                .httpOnly(true)
                .secure(place.cookies().secure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(Origin origin) {
        return origin.cookie(place.cookies().secure()) + "-login";
    }

    private static String purpose(Origin origin) {
        return "login/v1|" + origin;
    }
}
