package org.doorstep.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser small enough to see through: keeps cookies by name, follows a redirect only when told to. */
final class Tablet {
    final Map<String, String> cookies = new HashMap<>();
    final List<String> cookiesSet = new java.util.ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(String url, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET(), headers);
    }

    HttpResponse<byte[]> post(String url, byte[] body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(url)).POST(HttpRequest.BodyPublishers.ofByteArray(body)), headers);
    }

    /** Full navigation: redirects are followed, cookies kept, as when somebody opens the address. */
    HttpResponse<byte[]> open(String url) {
        var answer = get(url, "Accept", "text/html");
        for (int hops = 0; answer.statusCode() == 302 && hops < 10; hops++) {
            url = URI.create(url)
                    .resolve(answer.headers().firstValue("Location").orElseThrow())
                    .toString();
            answer = get(url, "Accept", "text/html");
        }
        return answer;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) request.headers(headers);
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        cookiesSet.add(cookie);
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
