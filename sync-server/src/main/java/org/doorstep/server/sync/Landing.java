package org.doorstep.server.sync;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.contract.contact.Contact;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.contract.visit.Visit;
import org.doorstep.server.merge.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Lays a change on its record: on top when it builds on the head, beside it when the head has moved, aside until its base
 * arrives. No clock is looked at. This is where the three-way merge takes over from {@link Fate.Beside}.
 */
@Component
class Landing {
    private final Branches branches;
    private final Records records;
    private final JsonMapper json;

    Landing(Branches branches, Records records, JsonMapper json) {
        this.branches = branches;
        this.records = records;
        this.json = json;
    }

    Fate land(Arrived.Readable arrived, Instant receivedAt) {
        var change = arrived.change();
        var head = records.find(change.recordId().value()).orElse(null);
        if (head != null && !head.childId().equals(change.childId().value()))
            return Parking.because(QuarantineReason.CHILD_MISMATCH);
        if (head != null && !head.type().equals(change.type())) return Parking.invalid("type");
        var base = change.base();
        if (base == null) return lay(arrived, head, null, JsonNodeFactory.instance.objectNode(), receivedAt);
        var baseId = Changes.baseId(base);
        var branch = branches.find(baseId).filter(b -> base.own() != null || b.wasHead());
        if (branch.isEmpty()) return new Fate.Waiting(baseId);
        if (!branch.get().recordId().equals(change.recordId().value())) return Parking.invalid("base");
        return lay(arrived, head, baseId, branch.get().document(), receivedAt);
    }

    private Fate lay(
            Arrived.Readable arrived,
            Records.@Nullable Head head,
            @Nullable String baseId,
            JsonNode baseDocument,
            Instant receivedAt) {
        var change = arrived.change();
        var document = MergePatch.apply(baseDocument, arrived.patch());
        var fault = faultIn(document, change);
        if (fault.isPresent()) return Parking.invalid(fault.get());
        if (baseId != null) branches.keep(change.changeId().value(), document);
        var headId = head == null ? null : head.change();
        if (!Objects.equals(headId, baseId)) return new Fate.Beside();
        return records.advance(change, head, document, receivedAt);
    }

    /** Whether the document is one of its type as the contract has it. What this build does not know, it lets pass. */
    private Optional<String> faultIn(JsonNode document, Change change) {
        try {
            return Shape.faultIn(json.treeToValue(document, modelOf(change.type())));
        } catch (JacksonException e) {
            var path = e.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "?" : step.getPropertyName())
                    .toList();
            return Optional.of(path.isEmpty() ? "the whole" : String.join(".", path));
        }
    }

    static List<String> types() {
        return Arrays.stream(RecordType.values()).map(RecordType::wireName).toList();
    }

    static boolean knows(String type) {
        return types().contains(type);
    }

    private static Class<? extends Record> modelOf(String type) {
        return switch (RecordType.valueOf(type.toUpperCase(Locale.ROOT))) {
            case VISIT -> Visit.class;
            case CONTACT -> Contact.class;
        };
    }
}
