package org.doorstep.server.sync;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.merge.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Lays a change on its record: on top when its author had seen all there was, merged leaf by leaf when she had not, aside
 * until its base arrives. No clock is looked at.
 */
@Component
class Landing {
    private static final List<String> TYPES =
            Arrays.stream(RecordType.values()).map(RecordType::wireName).toList();

    private final Branches branches;
    private final Records records;
    private final Merging merging;
    private final Validity validity;
    private final JsonMapper json;
    private final Lines lines;

    Landing(Branches branches, Records records, Merging merging, Validity validity, JsonMapper json, Lines lines) {
        this.branches = branches;
        this.records = records;
        this.merging = merging;
        this.validity = validity;
        this.json = json;
        this.lines = lines;
    }

    Fate land(Arrived.Readable arrived, Instant receivedAt) {
        return land(arrived, receivedAt, false);
    }

    /** A change of a record of which nothing has landed yet. */
    Fate begin(Arrived.Readable arrived, Instant receivedAt) {
        return land(arrived, null, receivedAt, false);
    }

    /** @param decided a manager has decided that it belongs to its record, though that was signed off before it arrived */
    Fate land(Arrived.Readable arrived, Instant receivedAt, boolean decided) {
        var head = records.find(arrived.change().recordId().value()).orElse(null);
        return land(arrived, head, receivedAt, decided);
    }

    private Fate land(Arrived.Readable arrived, Records.@Nullable Head head, Instant receivedAt, boolean decided) {
        var change = arrived.change();
        if (head != null && !head.childId().equals(change.childId().value()))
            return Parking.because(QuarantineReason.CHILD_MISMATCH);
        if (head != null && !head.type().equals(change.type())) return Parking.invalid("type");
        if (head != null && head.signedOff() != null && change.amendment() == null && !decided)
            return Parking.because(QuarantineReason.SIGNED_OFF);
        var base = change.base();
        if (base == null) return lay(arrived, head, null, receivedAt);
        var baseId = Changes.baseId(base);
        var branch = branches.find(baseId).filter(b -> base.own() != null || b.wasHead());
        if (branch.isEmpty()) return new Fate.Waiting(baseId);
        if (!branch.get().recordId().equals(change.recordId().value())) return Parking.invalid("base");
        return lay(arrived, head, branch.get(), receivedAt);
    }

    private Fate lay(
            Arrived.Readable arrived, Records.@Nullable Head head, Branches.@Nullable Branch base, Instant receivedAt) {
        var change = arrived.change();
        var asShown = head == null || base == null || lines.isWhatWasShown(change, head);
        var seen = base == null ? JsonNodeFactory.instance.objectNode() : base.seenBy(change, asShown);
        var unknown = Deciding.faultIn(change);
        if (unknown.isPresent()) return Parking.invalid(unknown.get());
        var foreseen = base == null ? arrived.foreseen() : null;
        var document = foreseen == null
                ? Deciding.apply(change, MergePatch.apply(seen, arrived.patch()))
                : foreseen.document();
        var fault = foreseen == null ? validity.faultIn(document, change.type()) : foreseen.fault();
        if (fault.isPresent()) return Parking.invalid(fault.get());
        var text = foreseen == null ? json.writeValueAsString(document) : foreseen.text();
        if (base != null || change.resolves() != null)
            branches.keep(change.changeId().value(), text);
        var sawAll = asShown && sawAll(change, head, base);
        if (sawAll && (head == null || head.disputed() == 0)) return records.advance(change, head, text, receivedAt);
        var written = new Merging.Written(change, seen, document, receivedAt);
        return records.advance(written, head, merging.merge(written), sawAll);
    }

    /** Whether its author had seen everything that the record has taken in: then there is nothing to merge. */
    private static boolean sawAll(Change change, Records.@Nullable Head head, Branches.@Nullable Branch base) {
        if (head == null || base == null) return head == null && base == null;
        if (!head.change().equals(Changes.baseId(Objects.requireNonNull(change.base())))) return false;
        return change.base().own() == null || base.sawAll();
    }

    static List<String> types() {
        return TYPES;
    }

    static boolean knows(String type) {
        return TYPES.contains(type);
    }
}
