package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.merge.MergePatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads sealed bytes. Runs on the request's own thread: nothing here waits for the store, and nothing here fails. */
@Component
class SealedReader {
    private static final String KEPT = " It is kept as it arrived, and your manager can see that it is here.";

    private final JsonMapper json;
    private final Validity validity;

    SealedReader(JsonMapper json, Validity validity) {
        this.json = json;
        this.validity = validity;
    }

    Arrived read(String sealed) {
        var bytes = sealed.getBytes(StandardCharsets.UTF_8);
        var hash = sha256(bytes);
        if (bytes.length > Change.SEALED_BYTES_MAX)
            return new Arrived.Unreadable(sealed, hash, null, "This piece of work is too large to be read." + KEPT);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(sealed)) return unreadable(sealed, hash, null);
        try {
            var tree = json.readTree(sealed);
            return tree.isObject() ? read(sealed, hash, tree) : unreadable(sealed, hash, null);
        } catch (JacksonException e) {
            return unreadable(sealed, hash, null);
        }
    }

    private Arrived read(String sealed, String hash, JsonNode tree) {
        try {
            var change = json.treeToValue(tree, Change.class);
            var complete = Shape.faultIn(change).isEmpty() && change.deviceSeq() > 0 && change.scopeVersion() >= 0;
            if (!complete || !(tree.get("patch") instanceof ObjectNode patch) || !baseIsOne(change.base()))
                return unreadable(sealed, hash, tree);
            return new Arrived.Readable(sealed, hash, change, Arrived.Times.of(change), patch, foreseen(change, patch));
        } catch (RuntimeException e) {
            // Whatever a stranger can think of, from a missing id to the year one billion.
            return unreadable(sealed, hash, tree);
        }
    }

    /** Most changes build on nothing; the writer, for whom all wait, need not look at their documents again. */
    private Arrived.@Nullable Foreseen foreseen(Change change, ObjectNode patch) {
        if (change.base() != null || !Landing.knows(change.type())) return null;
        try {
            if (Deciding.faultIn(change).isPresent()) return null;
            var document = Deciding.apply(change, MergePatch.apply(null, patch));
            return new Arrived.Foreseen(
                    document, json.writeValueAsString(document), validity.faultIn(document, change.type()));
        } catch (RuntimeException e) {
            // It fails again in its turn, where the change is kept apart for it.
            return null;
        }
    }

    private static boolean baseIsOne(Change.@Nullable Base base) {
        return base == null || (base.head() == null) != (base.own() == null);
    }

    private static Arrived unreadable(String sealed, String hash, @Nullable JsonNode tree) {
        return new Arrived.Unreadable(
                sealed, hash, statedId(tree), "This piece of work could not be read by the server." + KEPT);
    }

    private static @Nullable String statedId(@Nullable JsonNode tree) {
        var stated = tree == null ? null : tree.get("changeId");
        if (stated == null || !stated.isString()) return null;
        try {
            return new ChangeId(stated.asString()).value();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
