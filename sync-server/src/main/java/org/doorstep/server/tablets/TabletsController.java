package org.doorstep.server.tablets;

import java.util.List;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.Tablets;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.devices.KnownTablet;
import org.doorstep.server.devices.KnownTablets;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.CommitQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A manager sees her team's tablets, an administrator all; no tablet's work is shown here. */
@RestController
@RequestMapping(ApiPaths.OFFICE + "/tablets")
class TabletsController {
    private final TabletList list;
    private final KnownTablets tablets;
    private final DepositOpening opening;
    private final ActionTable actions;
    private final CommitQueue commits;
    private final Audit audit;

    TabletsController(
            TabletList list,
            KnownTablets tablets,
            DepositOpening opening,
            ActionTable actions,
            CommitQueue commits,
            Audit audit) {
        this.list = list;
        this.tablets = tablets;
        this.opening = opening;
        this.actions = actions;
        this.commits = commits;
        this.audit = audit;
    }

    @GetMapping
    List<Tablets.Tablet> tablets(Caller caller) {
        caller.mustBe(Role.MANAGER, Role.ADMIN);
        audit.record(caller.who(), "tablets.list", Outcome.DONE);
        return list.of(caller);
    }

    @PostMapping("/{device}/revocation")
    Tablets.Tablet revoke(@PathVariable DeviceId device, @RequestBody Tablets.Why why, Caller caller) {
        var reason = reason(why);
        var tablet = hers(caller, device, "device.revoke");
        commits.commit(() -> {
            tablets.revoke(caller, device);
            actions.add(ActionTable.Action.REVOKE, device, reason, caller.worker());
            return tablet;
        });
        return list.told(caller, hers(caller, device, "device.revoke"));
    }

    @PostMapping("/{device}/deposits/opening")
    Tablets.Opening open(@PathVariable DeviceId device, @RequestBody Tablets.Why why, Caller caller) {
        var reason = reason(why);
        var tablet = hers(caller, device, "deposit.open");
        if (list.mayOpen(caller, tablet)) return opening.open(caller, tablet, reason);
        audit.record(caller.who(), "deposit.open", Outcome.REFUSED);
        throw Problem.notAllowed("Only a manager of the worker's team opens what her tablet handed in.");
    }

    private KnownTablet hers(Caller caller, DeviceId device, String action) {
        caller.mustBe(Role.MANAGER, Role.ADMIN);
        var tablet = list.find(caller, device);
        if (tablet.isPresent()) return tablet.get();
        audit.record(caller.who(), action, Outcome.REFUSED);
        throw Problem.notFound();
    }

    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    private static String reason(Tablets.@Nullable Why why) {
        if (why == null
                || why.reason() == null
                || why.reason().isBlank()
                || why.reason().length() > Tablets.REASON_CHARACTERS_MAX)
            throw Problem.unreadable(
                    "This needs its reason, in at most " + Tablets.REASON_CHARACTERS_MAX + " characters.");
        return why.reason().strip();
    }
}
