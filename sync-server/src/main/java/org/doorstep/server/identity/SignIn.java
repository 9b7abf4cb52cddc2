package org.doorstep.server.identity;

import java.util.List;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a user name and password. Whoever is signed in is known by her worker id from here on. */
@Component
@EmbeddedIssuer
class SignIn implements AuthenticationProvider {
    private static final int INPUT_MAX = 200;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final Audit audit;
    private final String nobodysHash;

    SignIn(Accounts accounts, PasswordEncoder encoder, Attempts attempts, Audit audit) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = attempts;
        this.audit = audit;
        this.nobodysHash = String.valueOf(encoder.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        var username = tried.getName();
        var password = String.valueOf(tried.getCredentials());
        if (username.length() > INPUT_MAX || password.length() > INPUT_MAX) throw wrong();
        if (attempts.tooMany(username)) throw new LockedException("Too many tries for one user name");
        var known = accounts.find(username);
        // Nobody's password is checked as slowly as somebody's, so that the time taken does not tell who works here.
        var hash = known.map(Accounts.Known::password).orElse(nobodysHash);
        if (!encoder.matches(password, hash) || known.isEmpty()) {
            attempts.failed(username);
            known.ifPresent(account ->
                    audit.record(Who.worker(account.account().worker()), "identity.sign-in", Outcome.REFUSED));
            throw wrong();
        }
        attempts.forget(username);
        var account = known.get().account();
        audit.record(Who.worker(account.worker()), "identity.sign-in", Outcome.DONE);
        // The factor carries when she proved it, which the issuer writes into her tokens.
        var factor = List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        var person = new User(account.worker().value(), "", factor);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, factor);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("User name and password do not belong together");
    }
}
