package org.doorstep.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.SignInFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council with an issuer of its own, which names things in its own way. */
class OtherIssuerTests {
    private static final String NAME = "https://sign-in.council.example/realm";

    @TempDir
    static Path data;

    static RSAKey key;
    static HttpServer issuer;
    static RunningServer server;

    @BeforeAll
    static void start() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys", exchange -> {
            var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        // Not started yet: the server must come up while the issuer is down.
        server = RunningServer.over(
                data,
                "--doorstep.issuer.embedded=false",
                "--doorstep.issuer.uri=" + NAME,
                "--doorstep.issuer.jwk-set-uri=http://localhost:"
                        + issuer.getAddress().getPort() + "/keys",
                "--doorstep.issuer.audience=doorstep-council",
                "--doorstep.issuer.worker-claim=employee",
                "--doorstep.issuer.roles-claim=realm_access.roles");
        issuer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.stop(0);
    }

    @Test
    void itsTokensAreReadByTheClaimsTheConfigurationNames() throws Exception {
        var me = me(token(claims().build(), key));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Person.json(me).get("worker").asString()).isEqualTo("w-204");
        assertThat(Person.json(me).get("roles").toString()).isEqualTo("[\"MANAGER\"]");
    }

    @Test
    void aTokenForSomethingElseOrFromSomebodyElseIsRefused() throws Exception {
        var soon = new Date(System.currentTimeMillis() - 3_600_000);
        var stranger = new RSAKeyGenerator(2048).keyID("k1").generate();
        for (var refused : List.of(
                token(claims().audience("payroll").build(), key),
                token(claims().issuer("https://elsewhere.example").build(), key),
                token(claims().expirationTime(soon).build(), key),
                token(claims().claim("employee", "not an id").build(), key),
                token(claims().build(), stranger)))
            assertThat(me(refused).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodySignsInHere() {
        var browser = new SignInFlow(server.address());
        assertThat(browser.open("/login").statusCode()).isEqualTo(404);
        assertThat(browser.open("/oauth2/authorize").statusCode()).isEqualTo(404);
    }

    @Test
    void whereItsKeysAreMustBeSaid(@TempDir Path other) {
        assertThatThrownBy(() -> RunningServer.over(other, "--doorstep.issuer.embedded=false"))
                .rootCause()
                .hasMessageContaining("doorstep.issuer.jwk-set-uri");
    }

    @Test
    void theDemonstrationsSecretIsRefusedAnywhereButOnOneMachine(@TempDir Path other) {
        assertThatThrownBy(() -> RunningServer.over(other, "--doorstep.issuer.uri=https://doorstep.council.example"))
                .rootCause()
                .hasMessageContaining("doorstep.issuer.client-secret");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience("doorstep-council")
                .subject("a-number-of-the-council")
                .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                .claim("employee", "w-204")
                .claim("name", "Ada of the council")
                .claim("realm_access", Map.of("roles", List.of("MANAGER", "something-else")));
    }

    private static String token(JWTClaimsSet claims, RSAKey with) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    private static HttpResponse<String> me(String token) {
        return Person.send(HttpRequest.newBuilder(server.address().resolve("/api/v1/me"))
                .header("Authorization", "Bearer " + token));
    }
}
