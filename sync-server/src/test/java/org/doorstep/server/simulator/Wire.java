package org.doorstep.server.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.doorstep.server.simulator.Written.Base;
import org.doorstep.server.simulator.Written.Flaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How simulated changes and states look on the wire: leaves of a visit. */
final class Wire {
    static final JsonMapper JSON = new JsonMapper();
    private static final Instant EPOCH = Instant.parse("2026-11-20T12:00:00.000Z");
    private static final List<String> PATHS = List.of("seen", "analysis", "noViews", "bedroom");
    private static final List<String> NO_VIEWS =
            List.of("CHILD_NOT_SEEN", "DECLINED", "TOO_YOUNG", "COMMUNICATION_NEED_UNMET");
    private static final String[] SEEN = {
        "{\"outcome\":\"SEEN\",\"alone\":{\"outcome\":\"ALONE\"}}",
        "{\"outcome\":\"SEEN\",\"alone\":{\"outcome\":\"CHILD_REFUSED\"}}",
        "{\"outcome\":\"NOT_SEEN\",\"reason\":\"NOT_AT_HOME\"}"
    };
    private static final List<String> BEDROOM = List.of("YES", "NOT_APPLICABLE", "NO");

    private Wire() {}

    static String path(int leaf) {
        return "/" + PATHS.get(leaf);
    }

    static String changeId(int change) {
        return String.format(Locale.ROOT, "change-%02d", change);
    }

    static int changeOf(String id) {
        return Integer.parseInt(id.substring("change-".length()));
    }

    static String recordId(int record) {
        return "record-" + record;
    }

    static int recordOf(String id) {
        return Integer.parseInt(id.substring("record-".length()));
    }

    static int childOf(String id) {
        return Integer.parseInt(id.substring("c-".length()));
    }

    /** The sealed bytes. */
    static String sealed(Written change, String device, int deviceSeq, @Nullable String prev, Lines lines) {
        var sealed = JSON.createObjectNode()
                .put("changeId", changeId(change.id()))
                .put("device", device)
                .put("deviceSeq", deviceSeq)
                .put("recordId", recordId(change.record()))
                .put("childId", EngineRoom.child(change.child()).value())
                .put("type", change.flaw() == Flaw.UNKNOWN_TYPE ? "song" : "visit")
                .put("schema", 1)
                .put("author", EngineRoom.worker(change.worker()).value())
                .put("scopeVersion", change.scopeVersion());
        for (var time : List.of("happenedAt", "capturedAt", "sealedAt"))
            sealed.put(time, EPOCH.plusSeconds(60L * change.clock()).toString());
        if (prev != null) sealed.put("prev", prev);
        var base = change.base();
        if (base.kind() != Base.Kind.NOTHING) sealed.set("base", base(base, lines));
        if (change.flaw() != Flaw.UNREADABLE) sealed.set("patch", patch(change));
        if (change.resolves() != 0) sealed.set("resolves", resolves(change));
        return JSON.writeValueAsString(sealed);
    }

    private static ObjectNode base(Base base, Lines lines) {
        var on = changeId(base.change());
        if (base.kind() == Base.Kind.OWN) return JSON.createObjectNode().put("own", on);
        return JSON.createObjectNode().put("head", on).put("line", lines.text(base.line()));
    }

    private static ObjectNode patch(Written change) {
        var patch = change.base().kind() == Base.Kind.NOTHING ? beginning() : JSON.createObjectNode();
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++)
            if (change.sets(leaf) && !change.resolves(leaf)) {
                var value = value(leaf, change.values()[leaf]);
                // Nothing to take away from a record that begins here.
                if (value != null) patch.set(PATHS.get(leaf), value);
                else if (change.base().kind() != Base.Kind.NOTHING) patch.putNull(PATHS.get(leaf));
            }
        if (change.flaw() == Flaw.INVALID) patch.putObject("attempt").put("outcome", "NO_SUCH_OUTCOME");
        return patch;
    }

    /** What a visit cannot be without, and a field that this build does not know. */
    private static ObjectNode beginning() {
        return (ObjectNode) JSON.readTree("""
                {"contactId": "k-1", "purpose": "CLA", "moodOfANewerTablet": {"face": 3},
                 "attempt": {"outcome": "TOOK_PLACE", "startedAt": "2026-11-20T15:00:00.000Z", "place": "PLACEMENT_OR_HOME"}}
                """);
    }

    private static ObjectNode resolves(Written change) {
        var resolves = JSON.createObjectNode();
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++)
            if (change.resolves(leaf)) {
                var resolution = resolves.putObject(path(leaf)).put("why", "I asked both of them");
                var value = value(leaf, change.values()[leaf]);
                if (value != null) resolution.set("value", value);
            }
        return resolves;
    }

    private static @Nullable JsonNode value(int leaf, int value) {
        if (value == 0) return null;
        return switch (Leaf.ALL[leaf]) {
            case SEEN -> JSON.readTree(SEEN[value - 1]);
            case NOTES -> JSON.getNodeFactory().stringNode("note " + value);
            case PLACE -> JSON.getNodeFactory().stringNode(NO_VIEWS.get(value - 1));
            case BEDROOM -> JSON.createObjectNode().put("outcome", BEDROOM.get(value - 1));
        };
    }

    /** The number of a leaf's value in a document or an alternative; 0 when there is none. */
    static int number(int leaf, @Nullable JsonNode value) {
        if (value == null || value.isMissingNode()) return 0;
        return switch (Leaf.ALL[leaf]) {
            case SEEN ->
                value.get("outcome").asString().equals("NOT_SEEN")
                        ? 3
                        : value.at("/alone/outcome").asString().equals("ALONE") ? 1 : 2;
            case NOTES -> Integer.parseInt(value.asString().substring("note ".length()));
            case PLACE -> 1 + NO_VIEWS.indexOf(value.asString());
            case BEDROOM -> 1 + BEDROOM.indexOf(value.get("outcome").asString());
        };
    }

    /** A record as it is told. */
    static State state(JsonNode item, long incorporated, Lines lines) {
        var values = new long[Leaf.COUNT];
        var shown = new int[Leaf.COUNT];
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) {
            shown[leaf] = number(leaf, item.get("doc").get(PATHS.get(leaf)));
            values[leaf] = shown[leaf] == 0 ? 0 : 1L << shown[leaf];
            var conflict = item.at("/conflicts/~1" + PATHS.get(leaf));
            if (!conflict.isMissingNode()) {
                values[leaf] = 0;
                for (var alternative : conflict.get("alternatives"))
                    values[leaf] |= 1L << number(leaf, alternative.get("value"));
                shown[leaf] = shown(leaf, shown[leaf], conflict.get("alternatives"));
            }
        }
        keepsWhatItDoesNotKnow(item);
        var head = changeOf(item.get("head").asString());
        var line = lines.number(item.get("line").asString());
        return new State(head, item.get("revision").asInt(), line, incorporated, values, shown);
    }

    /** Of narratives all are shown; the document repeats one, always the same whatever came first. */
    private static int shown(int leaf, int inDocument, JsonNode alternatives) {
        if (Leaf.ALL[leaf].kind != Leaf.Kind.NARRATIVE) return inDocument;
        var names = new java.util.ArrayList<String>();
        var first = 0;
        for (var alternative : alternatives) {
            names.add(alternative.get("change").asString());
            if (first == 0) first = number(leaf, alternative.get("value"));
        }
        var inOrder = names.equals(names.stream().sorted().toList());
        Broken.unless(inOrder && first == inDocument, Promise.I5C_THE_RIGHT_VALUE_SHOWS, "narratives out of order");
        return State.ALL;
    }

    private static void keepsWhatItDoesNotKnow(JsonNode item) {
        Broken.unless(
                item.at("/doc/moodOfANewerTablet/face").asInt() == 3,
                Promise.I5_NO_VALUE_IS_LOST,
                "the field of a newer tablet is gone from " + item.get("recordId"));
    }

    static String hash(String sealed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
