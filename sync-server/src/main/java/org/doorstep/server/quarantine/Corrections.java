package org.doorstep.server.quarantine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.merge.MergePatch;
import org.doorstep.server.sync.Kept;
import org.doorstep.server.sync.KeptApart;
import org.doorstep.server.sync.OfficeAct;
import org.doorstep.server.sync.OfficeChanges;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings the words of work that is kept apart into a record, by an amendment in a manager's own name. */
@Component
class Corrections {
    private static final TypeReference<LinkedHashMap<String, Object>> PATCH = new TypeReference<>() {};

    private final KeptApart kept;
    private final OfficeChanges office;
    private final Ids ids;
    private final JsonMapper json;

    Corrections(KeptApart kept, OfficeChanges office, Ids ids, JsonMapper json) {
        this.kept = kept;
        this.office = office;
        this.ids = ids;
        this.json = json;
    }

    /** Returns the record that holds it now. Within the writer's transaction. */
    RecordId write(Caller caller, Kept one, ChildId child, String why, Map<String, Object> correction) {
        var reading = kept.reading(one).orElseThrow(Corrections::cannot);
        var stated = one.record();
        if (stated == null) throw cannot();
        var corrected = corrected(reading.document(), json.valueToTree(correction));
        var there = kept.record(stated);
        var act = there.isPresent() && there.get().child().equals(child)
                ? onto(there.get(), caller, stated, child, MergePatch.diff(reading.before(), corrected))
                : fresh(
                        caller,
                        one,
                        there.isPresent() ? new RecordId(ids.nextText()) : stated,
                        child,
                        reading,
                        corrected);
        office.enter(act.amending(why));
        return act.record();
    }

    private OfficeAct onto(KeptApart.Standing record, Caller caller, RecordId id, ChildId child, JsonNode patch) {
        return OfficeAct.on(caller.worker(), id, child, record.type(), record.head(), json.convertValue(patch, PATCH));
    }

    /** Its record is not there, or is another child's: a record of its own, when it holds a whole one. */
    private OfficeAct fresh(
            Caller caller, Kept one, RecordId id, ChildId child, KeptApart.Reading reading, JsonNode corrected) {
        if (!reading.fresh()) throw cannot();
        var type = one.type() == null ? RecordType.VISIT.wireName() : one.type();
        var happenedAt = one.happenedAt() == null ? Instant.EPOCH : one.happenedAt();
        return OfficeAct.fresh(caller.worker(), id, child, type, json.convertValue(corrected, PATCH))
                .thatHappened(happenedAt);
    }

    /** Each member that is given takes the place of the whole member that was written; an empty text takes it away. */
    private static JsonNode corrected(JsonNode document, JsonNode correction) {
        var result = document.deepCopy().asObject();
        correction.properties().forEach(member -> {
            var isEmpty =
                    member.getValue().isString() && member.getValue().asString().isBlank();
            if (isEmpty) result.remove(member.getKey());
            else result.set(member.getKey(), member.getValue());
        });
        return result;
    }

    private static Problem cannot() {
        return Problem.conflict(
                "not-taken",
                "Nothing was changed. This changes a record that is not here, so there is nothing to correct. Set it aside, or"
                        + " wait for what it builds on.");
    }
}
