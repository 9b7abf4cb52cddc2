package org.doorstep.e2e.bench.sync;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/** An authority's own sign-in: its keys are read over HTTP and every token is checked, but nobody has to type a password. */
final class Issuer implements AutoCloseable {
    static final String NAME = "http://bench.issuer.example";
    private static final long LIVES_SECONDS = 7_200;

    private final KeyPair keys;
    private final HttpServer door;

    Issuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var key = (RSAPublicKey) keys.getPublic();
        var published =
                "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"bench\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                        .formatted(unsigned(key.getModulus()), unsigned(key.getPublicExponent()))
                        .getBytes(StandardCharsets.UTF_8);
        door.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        door.start();
    }

    String keysAt() {
        return "http://127.0.0.1:" + door.getAddress().getPort() + "/keys";
    }

    String token(String worker, String role) {
        var now = Instant.now().getEpochSecond();
        var text = part("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}") + "."
                + part(
                        "{\"iss\":\"%s\",\"aud\":[\"doorstep-sync\"],\"sub\":\"%s\",\"name\":\"%s\",\"roles\":[\"%s\"],\"iat\":%d,\"exp\":%d}"
                                .formatted(NAME, worker, worker, role, now, now + LIVES_SECONDS));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** As JSON Web Keys write a number: without the byte that would only say that it is positive. */
    static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    @Override
    public void close() {
        door.stop(0);
    }
}
