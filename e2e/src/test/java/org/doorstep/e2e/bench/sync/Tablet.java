package org.doorstep.e2e.bench.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.sync.ApiPaths;
import tools.jackson.databind.json.JsonMapper;

/** A worker's enrolled tablet. It makes whole requests, proof and all, before any clock is started. */
final class Tablet {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int COORDINATE_BYTES = 32;

    private final int port;
    private final Map<String, String> signedIn;
    private final KeyPair keys;
    private final String id;
    private final String worker;
    private Pen pen;

    /** @param children whom the worker holds; her caseload has changed once for each */
    Tablet(PackagedServer server, String worker, List<String> children) {
        this(
                server.port(),
                Map.of("Authorization", "Bearer " + server.issuer().token(worker, "WORKER")),
                worker,
                children,
                children.size());
    }

    /** @param signedIn the headers that say who is signed in */
    Tablet(int port, Map<String, String> signedIn, String worker, List<String> children, long scopeVersion) {
        this.port = port;
        this.signedIn = signedIn;
        keys = freshKeys();
        try (var wire = new Wire(port)) {
            var request =
                    Wire.request("POST", ApiPaths.DEVICES, json(), enrolment().getBytes(StandardCharsets.UTF_8));
            var reply = JSON.readTree(wire.exchange(request).expectOk().body());
            id = reply.get("deviceId").asString();
        }
        this.worker = worker;
        pen = new Pen(id, worker, children, scopeVersion);
    }

    Tablet writesAbout(List<String> children, long scopeVersion) {
        pen = new Pen(id, worker, children, scopeVersion);
        return this;
    }

    Pen pen() {
        return pen;
    }

    String id() {
        return id;
    }

    /** A push of sealed changes, as it goes on the wire. */
    byte[] push(List<String> sealed, String nonce) {
        return push(id, sealed, nonce);
    }

    /** @param named the tablet that the body names; another than its own is told so as soon as the body was read */
    byte[] push(String named, List<String> sealed, String nonce) {
        var body = JSON.writeValueAsBytes(Map.of("device", named, "changes", sealed));
        return Wire.request("POST", ApiPaths.PUSH, proved("POST", ApiPaths.PUSH, body, nonce), body);
    }

    byte[] pull(String cursor, String nonce, boolean packed) {
        var path = cursor.isEmpty() ? ApiPaths.PULL : ApiPaths.PULL + "?cursor=" + cursor;
        var headers = proved("GET", path, new byte[0], nonce);
        if (packed) headers.put("Accept-Encoding", "gzip");
        return Wire.request("GET", path, headers, new byte[0]);
    }

    /** An enrolment without a name: the token is checked and the body read, and then it is turned away. */
    byte[] nonsense(int bytes) {
        var body = JSON.writeValueAsBytes(Map.of("publicKey", Map.of("kty", "x".repeat(bytes)), "label", " "));
        return Wire.request("POST", ApiPaths.DEVICES, json(), body);
    }

    static String nonce(Wire wire) {
        var answer = wire.exchange(Wire.request("GET", ApiPaths.NONCE, Map.of(), new byte[0]));
        return JSON.readTree(answer.expectOk().body()).get("nonce").asString();
    }

    private Map<String, String> json() {
        var headers = new LinkedHashMap<>(signedIn);
        headers.put("Host", "localhost:" + port);
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private Map<String, String> proved(String method, String path, byte[] body, String nonce) {
        var headers = new LinkedHashMap<>(signedIn);
        headers.putAll(Map.of("Host", "localhost:" + port, Proof.DEVICE, id, Proof.NONCE, nonce));
        headers.put(Proof.SIGNATURE, signed(Proof.text(method, path, sha256(body), id, nonce)));
        if (body.length > 0) headers.put("Content-Type", "application/json");
        return headers;
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

    private String enrolment() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return "{\"label\":\"bench\",\"publicKey\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\"}}"
                .formatted(coordinate(point.getAffineX()), coordinate(point.getAffineY()));
    }

    private static String coordinate(java.math.BigInteger number) {
        var bytes = Base64.getUrlDecoder().decode(Issuer.unsigned(number));
        var whole = new byte[COORDINATE_BYTES];
        System.arraycopy(bytes, 0, whole, COORDINATE_BYTES - bytes.length, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    static String sha256(byte[] bytes) {
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
}
