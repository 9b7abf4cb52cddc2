package org.doorstep.server.sync;

import java.util.List;
import java.util.regex.Pattern;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Offer;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.identity.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/sync/offer}. It takes a session, so that a tablet somebody stole can bring nothing back. */
@RestController
class OfferController {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final SyncBody bodies;
    private final Offers offers;
    private final CommitQueue commits;

    OfferController(SyncBody bodies, Offers offers, CommitQueue commits) {
        this.bodies = bodies;
        this.offers = offers;
        this.commits = commits;
    }

    @PostMapping(ApiPaths.OFFER)
    Offer.Reply offer(@RequestBody byte[] body, Caller caller, VerifiedDevice device) {
        var hashes = bodies.read(body, Offer.Request.class, Offer.Request::device, device)
                .hashes();
        if (hashes.isEmpty()
                || hashes.size() > Offer.HASHES_MAX
                || !hashes.stream().allMatch(hash -> SHA_256.matcher(hash).matches()))
            throw SyncBody.beyond("An offer holds 1 to " + Offer.HASHES_MAX + " hashes.");
        var lacking = offers.lacking(hashes);
        if (!lacking.isEmpty())
            commits.commit(() -> {
                offers.askFor(device, lacking);
                return List.of();
            });
        return new Offer.Reply(lacking);
    }
}
