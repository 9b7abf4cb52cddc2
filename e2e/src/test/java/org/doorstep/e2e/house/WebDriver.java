package org.doorstep.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser session over the wire, as far as a worker's steps need it.
 *
 * @see <a href="https://www.w3.org/TR/webdriver2/">WebDriver</a>
 */
final class WebDriver {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER_MAX = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI session;

    private WebDriver(URI session) {
        this.session = session;
    }

    static WebDriver newSession(URI driver, Map<String, ?> capabilities) {
        var asked = Map.of("capabilities", Map.of("alwaysMatch", capabilities));
        var answer = send("POST", driver.resolve("/session"), asked);
        return new WebDriver(
                driver.resolve("/session/" + answer.get("sessionId").asString()));
    }

    JsonNode get(String command) {
        return send("GET", at(command), null);
    }

    JsonNode post(String command, Map<String, ?> body) {
        return send("POST", at(command), body);
    }

    /** The value of a script's {@code return}. */
    JsonNode run(String script, Object... arguments) {
        return post("/execute/sync", Map.of("script", script, "args", List.of(arguments)));
    }

    void end() {
        send("DELETE", session, null);
    }

    private URI at(String command) {
        return URI.create(session + command);
    }

    private static JsonNode send(String method, URI to, @Nullable Map<String, ?> body) {
        var content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(to)
                .timeout(ANSWER_MAX)
                .header("Content-Type", "application/json")
                .method(method, content)
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var value = JSON.readTree(response.body()).get("value");
            if (response.statusCode() == 200) return value;
            throw new IllegalStateException(method + " " + to.getPath() + ": " + value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
