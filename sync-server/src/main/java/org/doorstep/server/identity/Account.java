package org.doorstep.server.identity;

import java.util.Locale;
import java.util.Set;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;

/** Somebody who can sign in at the embedded issuer. User names do not tell capital letters apart. */
public record Account(String username, WorkerId worker, String name, Set<Role> roles) {
    public static final int USERNAME_MAX = 64;

    public Account {
        username = username.strip().toLowerCase(Locale.ROOT);
        if (username.isEmpty() || username.length() > USERNAME_MAX)
            throw new IllegalArgumentException("A user name has 1 to " + USERNAME_MAX + " characters");
        roles = Set.copyOf(roles);
    }
}
