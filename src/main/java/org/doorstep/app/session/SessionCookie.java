package org.doorstep.app.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.Origins;
import org.doorstep.app.origins.Place;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The opaque cookie: 256 random bits that mean nothing; only their hash is ever stored. */
@Component
class SessionCookie {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Origins origins;
    private final boolean secure;

    SessionCookie(Origins origins, Place place) {
        this.origins = origins;
        this.secure = place.cookies().secure();
    }

    Optional<SessionRef> read(HttpServletRequest request) {
        if (request.getCookies() == null) return Optional.empty();
        var origin = origins.of(request);
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(origin.cookie(secure)))
                .map(Cookie::getValue)
                .findFirst()
                .map(value -> ref(value, origin));
    }

    /** Hands the browser a new cookie; never one it came with. */
    SessionRef issue(HttpServletRequest request, HttpServletResponse response) {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        var origin = origins.of(request);
        write(response, origin, value, Sessions.lifetime(origin));
        return ref(value, origin);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        write(response, origins.of(request), "", Duration.ZERO);
    }

    private void write(HttpServletResponse response, Origin origin, String value, Duration age) {
        var cookie = ResponseCookie.from(origin.cookie(secure), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static SessionRef ref(String value, Origin origin) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return new SessionRef(HexFormat.of().formatHex(hash), origin);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
