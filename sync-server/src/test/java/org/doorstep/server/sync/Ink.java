package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seals changes as a tablet does: one chain, one author. */
public final class Ink {
    private static final JsonMapper JSON = new JsonMapper();

    private final String device;
    private final String worker;
    private long scopeVersion;
    private long seq;
    private @Nullable String last;

    public Ink(String device, String worker, long scopeVersion) {
        this.device = device;
        this.worker = worker;
        this.scopeVersion = scopeVersion;
    }

    public String device() {
        return device;
    }

    public String worker() {
        return worker;
    }

    /** Her caseload is of this version from here on. */
    public Ink under(long newScopeVersion) {
        scopeVersion = newScopeVersion;
        return this;
    }

    /** A visit that took place, to a child who was seen alone. */
    public String visit(String record, String child, String summary) {
        return visit(record, child, summary, change -> {});
    }

    public String visit(String record, String child, String summary, Consumer<ObjectNode> unusual) {
        return seal(record, child, change -> {
            change.set("patch", visitDocument(summary));
            unusual.accept(change);
        });
    }

    /** A concern that cannot wait. */
    public String concern(String record, String child, String what) {
        return seal(record, child, change -> {
            change.put("type", "concern");
            change.set(
                    "patch",
                    JSON.createObjectNode()
                            .put("raisedAt", "2026-11-20T15:00:00.000Z")
                            .put("what", what)
                            .put("safeNow", "DO_NOT_KNOW"));
        });
    }

    /** A record of another type, with this document; its own times are told in it. */
    public String document(String type, String record, String child, String document) {
        return seal(record, child, change -> {
            change.put("type", type);
            change.set("patch", JSON.readTree(document));
        });
    }

    /** A change of what this tablet wrote before. */
    public String edit(String record, String child, String sealedBefore, String patch) {
        return seal(record, child, change -> {
            change.set("base", JSON.createObjectNode().put("own", idOf(sealedBefore)));
            change.set("patch", JSON.readTree(patch));
        });
    }

    /** A change of what the server showed. */
    public String editOfHead(String record, String child, String head, String patch) {
        return editOfHead(record, child, head, patch, change -> {});
    }

    public String editOfHead(String record, String child, String head, String patch, Consumer<ObjectNode> unusual) {
        return seal(record, child, change -> {
            change.set("base", JSON.createObjectNode().put("head", head));
            change.set("patch", JSON.readTree(patch));
            unusual.accept(change);
        });
    }

    /** Loses a number, as if a tablet had sealed something that never comes. */
    public void blots() {
        seal("lost", "lost", change -> {});
    }

    public static String idOf(String sealed) {
        return JSON.readTree(sealed).get("changeId").asString();
    }

    public static String hashOf(String sealed) {
        return SealedReader.sha256(sealed.getBytes(StandardCharsets.UTF_8));
    }

    public static ObjectNode visitDocument(String summary) {
        return (ObjectNode) JSON.readTree("""
                {"contactId": "k-1", "purpose": "CLA",
                 "attempt": {"outcome": "TOOK_PLACE", "startedAt": "2026-11-20T15:00:00.000Z", "place": "PLACEMENT_OR_HOME"},
                 "seen": {"outcome": "SEEN", "alone": {"outcome": "ALONE"}},
                 "quotes": {"q1": {"words": "I like my new room", "how": "SAID", "heardBy": "Ana Reid"}},
                 "moodOfANewerTablet": {"face": 3}}
                """).deepCopy().asObject().put("summary", summary);
    }

    String seal(String record, String child, Consumer<ObjectNode> content) {
        var change = JSON.createObjectNode()
                .put("changeId", UUID.randomUUID().toString())
                .put("device", device)
                .put("deviceSeq", ++seq)
                .put("recordId", record)
                .put("childId", child)
                .put("type", "visit")
                .put("schema", 1)
                .put("author", worker)
                .put("scopeVersion", scopeVersion)
                .put("happenedAt", "2026-11-20T15:00:00.000Z")
                .put("capturedAt", "2026-11-20T15:40:00.000Z")
                .put("sealedAt", "2026-11-20T16:00:00.000Z");
        if (last != null) change.put("prev", last);
        content.accept(change);
        var sealed = JSON.writeValueAsString(change);
        last = hashOf(sealed);
        return sealed;
    }
}
