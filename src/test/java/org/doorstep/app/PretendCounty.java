package org.doorstep.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The other side of the wire, as small as it can be: an issuer that lets one person in at once, and canned answers. */
final class PretendCounty implements AutoCloseable {
    /** One request as it arrived. */
    record Asked(String method, String uri, Map<String, List<String>> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of(""))
                    .getFirst();
        }
    }

    record Canned(int status, Map<String, String> headers, byte[] body) {}

    final List<Asked> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
    final AtomicInteger renewals = new AtomicInteger();
    final Map<String, Canned> answers = new ConcurrentHashMap<>();
    volatile Person person = new Person("w-ana", "Ana Reid", List.of("WORKER"));
    volatile int accessTokenSeconds = 300;
    volatile boolean refusesRenewal;
    volatile boolean renewalBroken;

    record Person(String id, String name, List<String> roles) {}

    private final RSAKey key;
    private final HttpServer server;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    PretendCounty() throws IOException, JOSEException {
        this(0);
    }

    PretendCounty(int port) throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/oauth2/authorize", this::authorize);
        server.createContext("/oauth2/token", this::token);
        server.createContext(
                "/oauth2/jwks",
                exchange -> send(
                        exchange,
                        200,
                        "application/json",
                        new JWKSet(key.toPublicJWK()).toString().getBytes()));
        server.createContext("/api", this::api);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void answers(String path, String json) {
        answers.put(
                path,
                new Canned(200, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8)));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = form(exchange.getRequestURI().getRawQuery());
        var code = "code-" + System.nanoTime();
        nonces.put(code, query.get("client_id") + " " + query.get("nonce"));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        query.get("redirect_uri") + "?code=" + code + "&state="
                                + java.net.URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("refresh_token".equals(form.get("grant_type"))) {
            renewals.incrementAndGet();
            if (renewalBroken) {
                send(exchange, 503, "text/html", "<h1>Down</h1>".getBytes());
                return;
            }
            if (refusesRenewal) {
                send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}".getBytes());
                return;
            }
        }
        var opened = nonces.getOrDefault(form.getOrDefault("code", ""), "doorstep-field none")
                .split(" ");
        var body = "{\"access_token\":\"" + jwt(Map.of("aud", "doorstep-sync", "roles", person.roles()))
                + "\",\"token_type\":\"Bearer\",\"expires_in\":" + accessTokenSeconds
                + ",\"refresh_token\":\"refresh-secret-" + renewals.get()
                + "\",\"scope\":\"openid profile\",\"id_token\":\""
                + jwt(Map.of("aud", opened[0], "nonce", opened[1])) + "\"}";
        send(exchange, 200, "application/json", body.getBytes());
    }

    private void api(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values));
        var body = exchange.getRequestBody().readAllBytes();
        asked.add(
                new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
        var canned = answers.get(exchange.getRequestURI().getPath());
        if (canned == null) send(exchange, 404, "application/problem+json", "{\"detail\":\"no such\"}".getBytes());
        else {
            canned.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(canned.status(), canned.body().length == 0 ? -1 : canned.body().length);
            exchange.getResponseBody().write(canned.body());
            exchange.close();
        }
    }

    private String jwt(Map<String, Object> claims) {
        try {
            var set = new JWTClaimsSet.Builder()
                    .issuer(address())
                    .subject(person.id())
                    .claim("name", person.name())
                    .issueTime(Date.from(Instant.now()))
                    .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
            claims.forEach(set::claim);
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    set.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> form(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            values.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return values;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
