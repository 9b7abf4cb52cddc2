package org.doorstep.server.identity;

import java.util.Set;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.audit.Who;
import org.doorstep.server.http.Problem;

/** Who is calling, as her token says. A controller method takes it as a parameter. */
public record Caller(WorkerId worker, String name, Set<Role> roles) {
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** @throws Problem 403 when she has none of the roles */
    public void mustBe(Role... any) {
        for (var role : any) if (is(role)) return;
        throw Problem.notAllowed("Your sign-in does not allow this. Ask your administrator if it should.");
    }

    public Who who() {
        return Who.worker(worker);
    }
}
