package org.doorstep.server.sync;

import java.util.HashSet;
import java.util.List;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Compare;
import org.doorstep.contract.sync.Mend;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.feed.Body;
import org.doorstep.server.identity.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/sync/compare} and {@code POST /api/v1/sync/mend}. */
@RestController
class CompareController {
    private final SyncBody bodies;
    private final Comparing comparing;
    private final Divergent divergent;
    private final StoreMending mending;
    private final CommitQueue commits;
    private final Caseload caseload;
    private final Audit audit;

    CompareController(
            SyncBody bodies,
            Comparing comparing,
            Divergent divergent,
            StoreMending mending,
            CommitQueue commits,
            Caseload caseload,
            Audit audit) {
        this.bodies = bodies;
        this.comparing = comparing;
        this.divergent = divergent;
        this.mending = mending;
        this.commits = commits;
        this.caseload = caseload;
        this.audit = audit;
    }

    @PostMapping(ApiPaths.COMPARE)
    Compare.Reply compare(@RequestBody byte[] body, Caller caller, VerifiedDevice device) {
        var request = bodies.read(body, Compare.Request.class, Compare.Request::device, device);
        if (request.digests().size() > Compare.CHILDREN_MAX)
            throw SyncBody.beyond("A tablet compares at most " + Compare.CHILDREN_MAX + " children.");
        var compared = comparing.compare(caller.worker(), request);
        if (compared.spoilt().isEmpty()) return compared.reply();
        compared.spoilt().forEach(mending::mend);
        return comparing.compare(caller.worker(), request).reply();
    }

    @PostMapping(ApiPaths.MEND)
    ResponseEntity<byte[]> mend(@RequestBody byte[] body, Caller caller, VerifiedDevice device) {
        var request = bodies.read(body, Mend.Request.class, Mend.Request::device, device);
        if (request.wanted().size() > Mend.WANTED_MAX || request.found().size() > Mend.FOUND_MAX)
            throw SyncBody.beyond("A tablet asks for at most " + Mend.WANTED_MAX + " things at once.");
        keep(request, caller, device);
        var again = comparing.again(caller.worker(), request.wanted());
        if (!again.bodies().isEmpty()) audit.record(device.who(), "sync.mend", Outcome.DONE);
        // The items were written as JSON when they were published and are not read again.
        var reply = Body.listed(again.bodies(), "{\"items\":[", "],\"more\":" + again.more() + "}");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(reply);
    }

    /** About children she has, or had; a tablet has nothing to say about others. */
    private void keep(Mend.Request request, Caller caller, VerifiedDevice device) {
        var known = new HashSet<>(caseload.childrenOf(caller.worker()));
        known.addAll(caseload.formerChildrenOf(caller.worker()));
        var found = request.found().stream()
                .filter(each -> known.contains(each.childId()))
                .toList();
        if (found.isEmpty()) return;
        commits.commit(() -> {
            for (var each : found) divergent.onTablet(device, request.divergenceId(), request.afterRestore(), each);
            return List.of();
        });
    }
}
