package org.doorstep.server.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the caller out of a token, by the claims that the configuration names. */
class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {
    private final IssuerSettings settings;

    TokenReader(IssuerSettings settings) {
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var roles = roles(claim(token.getClaims(), settings.rolesClaim()));
        var name = claim(token.getClaims(), settings.nameClaim());
        var worker = worker(claim(token.getClaims(), settings.workerClaim()));
        return new SignedInCaller(new Caller(worker, name == null ? worker.value() : name.toString(), roles), token);
    }

    private WorkerId worker(@Nullable Object claim) {
        try {
            return new WorkerId(String.valueOf(claim == null ? "" : claim));
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException(
                    "The claim " + settings.workerClaim() + " is not a worker id; see doorstep.issuer.worker-claim");
        }
    }

    private static Set<Role> roles(@Nullable Object claim) {
        var roles = EnumSet.noneOf(Role.class);
        if (claim instanceof Collection<?> names)
            for (var role : Role.values()) if (names.contains(role.name())) roles.add(role);
        return roles;
    }

    /** The claim of that very name, or else the one that its dots lead to. */
    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) return claims.get(path);
        var dot = path.indexOf('.');
        if (dot < 0 || !(claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner)) return null;
        return claim(inner, path.substring(dot + 1));
    }

    /** The authentication of a request, with the caller as its principal. */
    static final class SignedInCaller extends AbstractAuthenticationToken {
        private final transient Caller caller;
        private final transient Jwt token;

        SignedInCaller(Caller caller, Jwt token) {
            super(authorities(caller));
            this.caller = caller;
            this.token = token;
            setAuthenticated(true);
        }

        private static List<SimpleGrantedAuthority> authorities(Caller caller) {
            return caller.roles().stream()
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                    .toList();
        }

        @Override
        public Jwt getCredentials() {
            return token;
        }

        @Override
        public Caller getPrincipal() {
            return caller;
        }
    }
}
