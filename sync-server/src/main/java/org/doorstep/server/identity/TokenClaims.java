package org.doorstep.server.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes who she is into her tokens. The subject is her worker id already: people sign in as it. */
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final Accounts accounts;
    private final String audience;

    TokenClaims(Accounts accounts, String audience) {
        this.accounts = accounts;
        this.audience = audience;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        @Nullable Authentication person = context.getPrincipal();
        var worker = new WorkerId(Objects.requireNonNull(person).getName());
        var account = accounts.find(worker)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        context.getClaims().claim("name", account.name());
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) return;
        var client = context.getRegisteredClient().getClientId();
        // Claims are written down and read again by a reader that admits only a few kinds of list.
        var roles = new ArrayList<String>();
        account.roles().stream().map(Role::name).sorted().forEach(roles::add);
        context.getClaims().audience(new ArrayList<>(List.of(client, audience))).claim("roles", roles);
    }
}
