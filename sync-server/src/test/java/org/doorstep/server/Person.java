package org.doorstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.doorstep.contract.id.WorkerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in, with a real token, and what she sends to the server's API. */
public final class Person {
    static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final RunningServer server;
    private final WorkerId worker;
    private final String token;

    Person(RunningServer server, WorkerId worker, String token) {
        this.server = server;
        this.worker = worker;
        this.token = token;
    }

    public WorkerId worker() {
        return worker;
    }

    public String token() {
        return token;
    }

    /** Enrols a tablet for her. */
    public Tablet enrols(String label) {
        return Tablet.enrolled(server, this, label);
    }

    /** A tablet that was restored from a copy takes a new name. */
    public Tablet enrolsInPlaceOf(Tablet before) {
        return Tablet.inPlaceOf(before, server, this);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** A request with her token, to be finished by the test. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path)).header("Authorization", "Bearer " + token);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** What was answered, of an answer that has to be a good one. */
    public static JsonNode ok(HttpResponse<String> answer) {
        return JSON.readTree(okText(answer));
    }

    /** The same, to be looked through as text. */
    public static String okText(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
