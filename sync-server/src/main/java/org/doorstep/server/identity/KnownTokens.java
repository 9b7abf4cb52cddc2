package org.doorstep.server.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once and knows it again for a few minutes by its hash; whether it is in time and meant for
 * this server is asked every time. A signature does not change; that the issuer has withdrawn the key behind it shows
 * when it is forgotten here.
 */
final class KnownTokens implements JwtDecoder {
    static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int KNOWN_MAX = 5_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Clock clock;
    private final Map<ByteBuffer, Known> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Known> eldest) {
            return size() > KNOWN_MAX;
        }
    });

    /** @param decoder checks everything, the validator's part too */
    KnownTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator, Clock clock) {
        this.decoder = decoder;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var hash = ByteBuffer.wrap(sha256(token));
        var before = known.get(hash);
        if (before != null
                && clock.millis() < before.untilMs()
                && !validator.validate(before.token()).hasErrors()) return before.token();
        var checked = decoder.decode(token);
        known.remove(hash);
        known.put(hash, new Known(checked, clock.millis() + REMEMBERED.toMillis()));
        return checked;
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Known(Jwt token, long untilMs) {}
}
