package org.doorstep.e2e.people;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.lonework.VisitPlans;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.e2e.house.House;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tablet without a screen: it seals and signs what its worker wrote, and can lose a change on the way. */
public final class WritingTablet {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int COORDINATE_BYTES = 32;

    private final Page signedIn;
    private final String field;
    private final KeyPair keys = freshKeys();
    private final String device;
    private final String worker;
    private final JsonNode caseload;
    private long seq;
    private @Nullable String last;

    /** @param signedIn a page on which its worker has signed in at the field's address */
    public WritingTablet(House house, Page signedIn, String label) {
        this.signedIn = signedIn;
        this.field = house.field();
        device = read(asks("POST", ApiPaths.DEVICES, Map.of(), enrolment(label)))
                .get("deviceId")
                .asString();
        worker = read(asks("GET", "/api/v1/me", Map.of(), "")).get("worker").asString();
        caseload = proved("GET", ApiPaths.PULL, "");
    }

    /** The children it was given, as the wire tells them. */
    public List<JsonNode> children() {
        return caseload.get("items")
                .valueStream()
                .filter(item -> item.has("child"))
                .map(item -> item.get("child"))
                .toList();
    }

    /** @param head the change it builds on; absent when this begins the record */
    public record Written(String record, String child, String head) {}

    public Written visits(String child, String summary, String words) {
        return visitsAt("2026-11-20T15:00:00.000Z", child, summary, words);
    }

    /** A visit of another day, written down now. */
    public void visitsOn(LocalDate day, String child, String summary, String words) {
        visitsAt(day + "T15:00:00.000Z", child, summary, words);
    }

    private Written visitsAt(String at, String child, String summary, String words) {
        var visit = JSON.createObjectNode().put("contactId", freshId()).put("purpose", "CIN");
        visit.putObject("attempt")
                .put("outcome", "TOOK_PLACE")
                .put("startedAt", at)
                .put("place", "PLACEMENT_OR_HOME");
        visit.putObject("seen").put("outcome", "SEEN").putObject("alone").put("outcome", "ALONE");
        visit.putObject("quotes")
                .putObject(freshId())
                .put("words", words)
                .put("how", "SAID")
                .put("heardBy", "Her social worker");
        visit.put("summary", summary);
        return pushes(freshId(), child, visit, null, at);
    }

    /** A record that is no visit, as its document says it. */
    public Written writes(String type, String child, String document, String happenedAt) {
        return pushes(freshId(), type, child, (ObjectNode) JSON.readTree(document), null, happenedAt);
    }

    public void changesTheSummary(Written before, String summary) {
        pushes(
                before.record(),
                before.child(),
                JSON.createObjectNode().put("summary", summary),
                before.head(),
                "2026-11-20T15:00:00.000Z");
    }

    /** Its worker is on a visit and says when she will be back. */
    public void isOutUntil(Instant backBy, String child) {
        var now = Instant.now();
        var plan = JSON.createObjectNode()
                .put("device", device)
                .put("version", 1)
                .put("sentAt", now.toString())
                .put("setOutAt", now.minusSeconds(3600).toString())
                .put("backBy", backBy.toString());
        plan.putArray("children").add(child);
        plan.putArray("addresses");
        proved("PUT", VisitPlans.PATH + "/" + freshId(), JSON.writeValueAsString(plan));
    }

    /** Something was sealed and counted, and its bytes never leave the tablet. */
    public void losesAChange() {
        seq++;
        last = sha256("lost".getBytes(StandardCharsets.UTF_8));
    }

    private Written pushes(String record, String child, ObjectNode patch, @Nullable String head, String happenedAt) {
        return pushes(record, "visit", child, patch, head, happenedAt);
    }

    private Written pushes(
            String record, String type, String child, ObjectNode patch, @Nullable String head, String happenedAt) {
        var id = freshId();
        var now = Instant.now().toString();
        var change = JSON.createObjectNode()
                .put("changeId", id)
                .put("device", device)
                .put("deviceSeq", ++seq);
        if (last != null) change.put("prev", last);
        change.put("recordId", record).put("childId", child).put("type", type).put("schema", 1);
        if (head != null) change.putObject("base").put("head", head);
        change.set("patch", patch);
        change.put("author", worker)
                .put("scopeVersion", caseload.get("scopeVersion").asLong());
        change.put("happenedAt", happenedAt)
                .put("capturedAt", now)
                .put("sealedAt", now)
                .put("clockOffsetMs", 12);
        var sealed = JSON.writeValueAsString(change);
        last = sha256(sealed.getBytes(StandardCharsets.UTF_8));
        proved("POST", ApiPaths.PUSH, JSON.writeValueAsString(Map.of("device", device, "changes", List.of(sealed))));
        return new Written(record, child, id);
    }

    private JsonNode proved(String method, String path, String body) {
        var nonce = read(asks("GET", ApiPaths.NONCE, Map.of(), "")).get("nonce").asString();
        var text = Proof.text(method, path, sha256(body.getBytes(StandardCharsets.UTF_8)), device, nonce);
        return read(asks(
                method, path, Map.of(Proof.DEVICE, device, Proof.NONCE, nonce, Proof.SIGNATURE, signed(text)), body));
    }

    private String asks(String method, String path, Map<String, String> headers, String body) {
        var request = RequestOptions.create().setMethod(method).setHeader("Doorstep-Request", "1");
        headers.forEach(request::setHeader);
        if (!body.isEmpty())
            request.setHeader("Content-Type", "application/json").setData(body.getBytes(StandardCharsets.UTF_8));
        var answer = signedIn.request().fetch(field + path, request);
        if (!answer.ok()) throw new IllegalStateException(path + " answered " + answer.status() + ": " + answer.text());
        return answer.text();
    }

    private static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    private String signed(String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String enrolment(String label) {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return "{\"label\":\"%s\",\"publicKey\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\"}}"
                .formatted(label, coordinate(point.getAffineX()), coordinate(point.getAffineY()));
    }

    private static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var whole = new byte[COORDINATE_BYTES];
        var kept = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(
                Arrays.copyOfRange(bytes, bytes.length - kept, bytes.length), 0, whole, COORDINATE_BYTES - kept, kept);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair freshKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String freshId() {
        var random = UUID.randomUUID();
        var high = System.currentTimeMillis() << 16 | 0x7000L | (random.getMostSignificantBits() & 0xfff);
        return new UUID(high, random.getLeastSignificantBits()).toString();
    }
}
