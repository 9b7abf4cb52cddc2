package org.doorstep.server.identity;

import java.util.List;
import org.doorstep.contract.office.Me;
import org.doorstep.contract.sync.ApiPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who is calling. */
@RestController
class MeController {
    private final ObjectProvider<TeamsOf> teams;

    MeController(ObjectProvider<TeamsOf> teams) {
        this.teams = teams;
    }

    @GetMapping(ApiPaths.ME)
    Me me(Caller caller) {
        var known = teams.getIfAvailable();
        var hers = known == null ? List.<org.doorstep.contract.id.TeamId>of() : known.teams(caller.worker());
        return new Me(
                caller.worker(), caller.name(), caller.roles().stream().sorted().toList(), hers);
    }
}
