package org.doorstep.server.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Upload;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;

/** Brings pictures to the server by tus 1.0, as a tablet does, and can be cut off anywhere. */
final class Courier {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RunningServer server;
    private final Tablet tablet;
    private final boolean signedIn;

    Courier(RunningServer server, Tablet tablet, boolean signedIn) {
        this.server = server;
        this.tablet = tablet;
        this.signedIn = signedIn;
    }

    static String under(String record) {
        return ApiPaths.ATTACHMENTS.replace("{recordId}", record);
    }

    HttpResponse<String> begins(String path, long bytes, String name, String value) {
        var encoded = Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                new byte[0],
                Map.of("Upload-Length", String.valueOf(bytes), "Upload-Metadata", name + " " + encoded));
    }

    /** The upload's address. */
    String begun(String record, String attachment, long bytes) {
        var answer = begins(under(record), bytes, Upload.ATTACHMENT, attachment);
        if (answer.statusCode() != 201) throw new IllegalStateException(answer.statusCode() + answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> asks(String upload) {
        return send("HEAD", upload, new byte[0], Map.of());
    }

    HttpResponse<String> adds(String upload, long offset, byte[] chunk) {
        return send("PATCH", upload, chunk, patch(offset));
    }

    /** From wherever the server is to the end, in chunks of this size; the last answer. */
    HttpResponse<String> brings(String upload, byte[] picture, int chunkBytes) {
        var offset = offset(upload);
        for (; ; ) {
            var end = (int) Math.min(picture.length, offset + chunkBytes);
            var answer = adds(upload, offset, Arrays.copyOfRange(picture, (int) offset, end));
            if (answer.statusCode() != 204 || end == picture.length) return answer;
            offset = end;
        }
    }

    long offset(String upload) {
        var answer = asks(upload);
        return answer.headers()
                .firstValueAsLong("Upload-Offset")
                .orElseThrow(() -> new IllegalStateException("HEAD answers " + answer.statusCode()));
    }

    /** Sends the first bytes of such a request and hangs up: the line broke. */
    void isCutOff(String upload, long offset, byte[] chunk, int afterBytes) {
        var head = new StringBuilder("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: ")
                .append(chunk.length)
                .append("\r\n");
        request("PATCH", upload, chunk, patch(offset))
                .headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> head.append(name + ": " + value + "\r\n")));
        var whole = new byte[head.length() + 2 + chunk.length];
        var headBytes = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(headBytes, 0, whole, 0, headBytes.length);
        System.arraycopy(chunk, 0, whole, headBytes.length, chunk.length);
        try (var socket = new Socket("localhost", server.address().getPort())) {
            socket.getOutputStream().write(whole, 0, Math.min(afterBytes, whole.length));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> patch(long offset) {
        return Map.of(
                "Upload-Offset",
                String.valueOf(offset),
                "Content-Type",
                "application/offset+octet-stream;charset=UTF-8");
    }

    private HttpRequest request(String method, String path, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(server.address().resolve(path));
        var all = new HashMap<>(headers);
        all.put("Tus-Resumable", "1.0.0");
        if (signedIn) all.put("Authorization", "Bearer " + tablet.owner().token());
        all.forEach(request::header);
        return tablet.with(request, method, path, body, tablet.nonce()).build();
    }

    private HttpResponse<String> send(String method, String path, byte[] body, Map<String, String> headers) {
        try {
            return HTTP.send(request(method, path, body, headers), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
