package org.doorstep.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs in the way a browser and the Vaadin app do together: the page, the code, the tokens. One browser each. */
public final class SignInFlow {
    static final String CALLBACK = "http://localhost:8080/login/oauth2/code/doorstep";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-for-tests";
    private static final JsonMapper JSON = new JsonMapper();

    private final URI server;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public SignInFlow(URI server) {
        this.server = server;
    }

    /** The tokens that the app gets: {@code access_token}, {@code refresh_token}, {@code id_token}. */
    public JsonNode tokens(String username, String password) {
        open(authorize());
        var answer = submit(username, password);
        var goesTo = answer.headers().firstValue("Location").orElse("nowhere");
        if (!goesTo.contains("/oauth2/authorize"))
            throw new IllegalStateException("Not signed in, but led to " + goesTo);
        return exchange(code(open(server.resolve(goesTo).toString())));
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html"));
    }

    /** Fills in the sign-in page and sends it. */
    public HttpResponse<String> submit(String username, String password) {
        var page = CSRF.matcher(open("/login").body());
        if (!page.find()) throw new IllegalStateException("The sign-in page has no form");
        var form = Map.of("username", username, "password", password, "_csrf", page.group(1));
        return send(HttpRequest.newBuilder(server.resolve("/login"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** Whether this browser is still signed in at the issuer. */
    public boolean signedIn() {
        return open(authorize()).headers().firstValue("Location").orElse("").startsWith(CALLBACK);
    }

    public HttpResponse<String> refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private JsonNode exchange(String code) {
        var answer = token(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", CALLBACK,
                "code_verifier", VERIFIER));
        if (answer.statusCode() != 200) throw new IllegalStateException("No tokens: " + answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> token(Map<String, String> form) {
        var basic = Base64.getEncoder().encodeToString("doorstep-field:demo-secret".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(server.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    private static String authorize() {
        return "/oauth2/authorize?"
                + encoded(Map.of(
                        "response_type", "code",
                        "client_id", "doorstep-field",
                        "scope", "openid profile",
                        "state", "s",
                        "redirect_uri", CALLBACK,
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"));
    }

    private static String code(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElse("nowhere");
        var code = CODE.matcher(location);
        if (!location.startsWith(CALLBACK) || !code.find())
            throw new IllegalStateException("Led to " + location + " instead of the app");
        return code.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
