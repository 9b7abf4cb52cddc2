package org.doorstep.server.attachments;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.devices.PictureOpener;
import org.doorstep.server.http.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Pictures that tablets deposited, for the room in which deposits are opened: each goes into the record that names it, as if
 * its tablet had brought it, and is held to what that record says of it. The deposit stays as it came.
 */
@Component
public class DepositedPictures {
    static final String NO_KEY =
            "The key that a picture was encrypted to is not on this server. Restore it from its backup and open the"
                    + " deposit again.";
    static final String NOT_WHAT_IT_SAYS =
            "A picture could not be opened: it was damaged, or is not what it was handed in as. It is kept as it came.";
    static final String NO_RECORD =
            "A picture was opened, and its record is not here, or is parked. Decide about the parked work and open the"
                    + " deposit again.";

    private final OpenedPictures opened;
    private final PictureFiles files;
    private final PictureOpener opener;
    private final RecordedPictures recorded;
    private final PictureIntake intake;

    DepositedPictures(
            OpenedPictures opened,
            PictureFiles files,
            PictureOpener opener,
            RecordedPictures recorded,
            PictureIntake intake) {
        this.opened = opened;
        this.files = files;
        this.opener = opener;
        this.recorded = recorded;
        this.intake = intake;
    }

    /** How many wait to be opened; a tablet of which none does is not in it. */
    public Map<DeviceId, Long> waiting(Collection<DeviceId> devices) {
        return opened.counts(devices);
    }

    /** Why some are not in their records, one sentence each. */
    public List<String> failures(DeviceId device) {
        return opened.failures(device);
    }

    /** The keys that a tablet's waiting pictures need. */
    public Set<String> keys(DeviceId device) {
        return opened.waiting(device).stream()
                .flatMap(deposit -> opener.keyOf(read(deposit)).stream())
                .collect(Collectors.toSet());
    }

    /** Whoever asks has checked that she may, and opens the tablet's words first: a picture needs its record. */
    public Result open(DeviceId device, WorkerId by) {
        var intoRecords = 0;
        var failed = 0;
        for (var deposit : opened.waiting(device)) {
            var failure = open(deposit);
            opened.settled(deposit, by, failure.orElse(null));
            if (failure.isEmpty()) intoRecords++;
            else failed++;
        }
        return new Result(intoRecords, failed);
    }

    /** Why it is not in its record; empty when it is. */
    private Optional<String> open(Upload deposit) {
        var copy = read(deposit);
        var content = opener.open(copy);
        if (content.isEmpty())
            return Optional.of(opener.hasKeyOf(copy) || opener.keyOf(copy).isEmpty() ? NOT_WHAT_IT_SAYS : NO_KEY);
        return takeIn(deposit, content.get());
    }

    private Optional<String> takeIn(Upload deposit, PictureOpener.Opened content) {
        try {
            var what = named(content.about()).flatMap(recorded::named);
            if (what.isEmpty()) return Optional.of(NO_RECORD);
            if (what.get().bytes() != content.picture().length) return Optional.of(NOT_WHAT_IT_SAYS);
            intake.takeIn(deposit, what.get(), content.picture());
            return Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.of(NOT_WHAT_IT_SAYS);
        } catch (Problem refused) {
            // The room was full or the store busy: that says nothing about the picture, and it is tried again.
            return Optional.of(
                    refused.status().is5xxServerError() ? String.valueOf(refused.getMessage()) : NOT_WHAT_IT_SAYS);
        }
    }

    private Optional<Named> named(JsonNode about) {
        var record = new RecordId(about.path("recordId").asString(""));
        var attachment = RecordedPictures.id(about.path("attachmentId").asString(""));
        return recorded.child(record).map(child -> new Named(record, child, attachment));
    }

    /** A file that is gone opens as something that is no picture. */
    private byte[] read(Upload deposit) {
        try {
            return Files.readAllBytes(files.whole(deposit.id()));
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** @param failed how many stay closed, or have no record to go into */
    public record Result(int intoRecords, int failed) {}
}
