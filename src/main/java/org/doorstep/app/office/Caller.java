package org.doorstep.app.office;

import java.util.Optional;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The person at the screen. */
record Caller(
        WorkerId worker,
        String name,
        boolean manager,
        boolean practitioner,
        boolean admin,
        boolean outOfHours,
        boolean recordsOfficer) {
    static Caller now() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(Caller::of)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Whether she may see children at all: an administrator may not. */
    boolean seesChildren() {
        return manager || practitioner;
    }

    private static Optional<Caller> of(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser person)) return Optional.empty();
        var name = person.getFullName();
        return Optional.of(new Caller(
                new WorkerId(authentication.getName()),
                name == null ? authentication.getName() : name,
                has(authentication, Role.MANAGER),
                has(authentication, Role.WORKER),
                has(authentication, Role.ADMIN),
                has(authentication, Role.OUT_OF_HOURS),
                has(authentication, Role.RECORDS_OFFICER)));
    }

    private static boolean has(Authentication authentication, Role role) {
        return authentication.getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
    }
}
