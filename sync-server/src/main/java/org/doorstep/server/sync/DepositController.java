package org.doorstep.server.sync;

import java.util.List;
import java.util.regex.Pattern;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.server.devices.DepositOpener;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /api/v1/sync/deposit}: sealed work of a tablet that nobody is signed in on. The proof is enough; the
 * receipt is all that it learns.
 */
@RestController
class DepositController {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int KEY_CHARACTERS_MAX = 120;
    /** A sealed change of the largest size, its tag, and what base64 adds. */
    private static final int BOX_CHARACTERS_MAX = (Change.SEALED_BYTES_MAX + 64) * 4 / 3 + 4;

    private final JsonMapper json;
    private final Admission admission;
    private final CommitQueue commits;
    private final Deposits deposits;
    private final Receipts receipts;
    private final Offers offers;
    private final DepositOpener opener;

    DepositController(
            JsonMapper json,
            Admission admission,
            CommitQueue commits,
            Deposits deposits,
            Receipts receipts,
            Offers offers,
            DepositOpener opener) {
        this.json = json;
        this.admission = admission;
        this.commits = commits;
        this.deposits = deposits;
        this.receipts = receipts;
        this.offers = offers;
        this.opener = opener;
    }

    @PostMapping(ApiPaths.DEPOSIT)
    Deposit.Reply deposit(@RequestBody byte[] body, VerifiedDevice device) {
        return admission.admit(() -> {
            var request = request(body, device.id());
            var opened = opened(request);
            var entry = commits.commit(() -> {
                var kept = deposits.take(device, request.copies());
                offers.take(device, opened);
                return kept;
            });
            return new Deposit.Reply(receipts.sign(entry));
        });
    }

    /** Only what this tablet says was asked of it is opened; everything else stays closed until somebody decides. */
    private List<Offers.Reoffered> opened(Deposit.Request request) {
        if (!Boolean.TRUE.equals(request.reoffered())) return List.of();
        return request.copies().stream()
                .flatMap(copy -> opener.open(copy).map(text -> Offers.Reoffered.of(copy, text)).stream())
                .toList();
    }

    private Deposit.Request request(byte[] body, DeviceId device) {
        Deposit.Request request;
        try {
            request = json.readValue(body, Deposit.Request.class);
        } catch (JacksonException e) {
            throw Problem.unreadable("This is not a deposit: it must name the device and hold its encrypted copies.");
        }
        if (request == null || !device.equals(request.device()))
            throw Problem.unreadable("The deposit names another device than the one that proved itself.");
        if (!isWithinBounds(request.copies()))
            throw Problem.unreadable(
                    "A deposit holds 1 to " + Deposit.COPIES_MAX + " encrypted copies, each complete.");
        return request;
    }

    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    private static boolean isWithinBounds(List<Deposit.Copy> copies) {
        return copies != null
                && !copies.isEmpty()
                && copies.size() <= Deposit.COPIES_MAX
                && copies.stream().allMatch(DepositController::isComplete);
    }

    @SuppressWarnings("NullAway") // as above
    private static boolean isComplete(Deposit.Copy copy) {
        return copy != null
                && copy.hash() != null
                && SHA_256.matcher(copy.hash()).matches()
                && copy.kid() != null
                && copy.kid().length() <= KEY_CHARACTERS_MAX
                && isBase64(copy.epk(), KEY_CHARACTERS_MAX)
                && isBase64(copy.iv(), KEY_CHARACTERS_MAX)
                && isBase64(copy.box(), BOX_CHARACTERS_MAX);
    }

    @SuppressWarnings("NullAway") // as above
    private static boolean isBase64(String text, int charactersMax) {
        return text != null
                && text.length() <= charactersMax
                && BASE64URL.matcher(text).matches();
    }
}
