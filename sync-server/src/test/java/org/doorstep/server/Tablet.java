package org.doorstep.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.ApiPaths;
import tools.jackson.databind.JsonNode;

/** A tablet with a real key, which proves itself with every request. Its owner is signed in, unless it is said that she is not. */
public final class Tablet {
    private final RunningServer server;
    private final Person owner;
    private final ECKey key;
    private final JsonNode enrolment;
    private final String label;
    private final boolean signedIn;

    private Tablet(RunningServer server, Person owner, ECKey key, JsonNode enrolment, String label, boolean signedIn) {
        this.signedIn = signedIn;
        this.server = server;
        this.owner = owner;
        this.key = key;
        this.enrolment = enrolment;
        this.label = label;
    }

    static Tablet enrolled(RunningServer server, Person owner, String label) {
        return enrolled(server, owner, Map.of("label", label));
    }

    /** As one that was restored from a copy does it: under the same name for people, in the other one's place. */
    static Tablet inPlaceOf(Tablet before, RunningServer server, Person owner) {
        return enrolled(
                server,
                owner,
                Map.of("label", before.label, "replaces", before.id().value()));
    }

    private static Tablet enrolled(RunningServer server, Person owner, Map<String, String> wish) {
        var key = freshKey();
        var request = new java.util.HashMap<String, Object>(wish);
        request.put("publicKey", publicKey(key));
        var answer = owner.post(ApiPaths.DEVICES, request);
        if (answer.statusCode() != 200) throw new IllegalStateException("Not enrolled: " + answer.body());
        return new Tablet(server, owner, key, Person.json(answer), String.valueOf(wish.get("label")), true);
    }

    public static ECKey freshKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, String> publicKey(ECKey key) {
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "x",
                key.getX().toString(),
                "y",
                key.getY().toString());
    }

    /** The same tablet, calling at another server of the same authority. */
    public Tablet at(RunningServer other, Person sameOwner) {
        return new Tablet(other, sameOwner, key, enrolment, label, signedIn);
    }

    /** The same tablet when its owner's sign-in has run out: it proves itself, and nobody else. */
    public Tablet signedOut() {
        return new Tablet(server, owner, key, enrolment, label, false);
    }

    public DeviceId id() {
        return new DeviceId(enrolment.get("deviceId").asString());
    }

    /** What the server answered when it was enrolled, as {@code Enrolment.Reply}. */
    public JsonNode enrolment() {
        return enrolment;
    }

    public HttpResponse<String> get(String pathWithQuery) {
        return Person.send(with(request(pathWithQuery), "GET", pathWithQuery, "", nonce()));
    }

    public HttpResponse<String> post(String path, String json) {
        return Person.send(with(request(path), "POST", path, json, nonce()));
    }

    public Person owner() {
        return owner;
    }

    public HttpResponse<String> send(String method, String path, String json) {
        return Person.send(with(request(path), method, path, json, nonce()));
    }

    /** With the tablet's proof but nobody signed in, as a deposit is made. */
    public HttpResponse<String> postAlone(String path, String json) {
        return signedOut().post(path, json);
    }

    private HttpRequest.Builder request(String path) {
        return signedIn
                ? owner.request(path)
                : HttpRequest.newBuilder(server.address().resolve(path));
    }

    public String nonce() {
        var answer = Person.send(HttpRequest.newBuilder(server.address().resolve(ApiPaths.NONCE)));
        return Person.json(answer).get("nonce").asString();
    }

    /** Adds method, body and proof to a request; the test may spoil any of them. */
    public HttpRequest.Builder with(
            HttpRequest.Builder request, String method, String pathWithQuery, String body, String nonce) {
        if (!body.isEmpty()) request.header("Content-Type", "application/json");
        return with(request, method, pathWithQuery, body.getBytes(StandardCharsets.UTF_8), nonce);
    }

    /** The same for bytes of any kind. */
    public HttpRequest.Builder with(
            HttpRequest.Builder request, String method, String pathWithQuery, byte[] body, String nonce) {
        var proof = sign(Proof.text(method, pathWithQuery, sha256(body), id().value(), nonce));
        var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        return request.method(method, publisher)
                .header(Proof.DEVICE, id().value())
                .header(Proof.NONCE, nonce)
                .header(Proof.SIGNATURE, proof);
    }

    /** ES256 over the text, as the contract has it. */
    public String sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.toECPrivateKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
