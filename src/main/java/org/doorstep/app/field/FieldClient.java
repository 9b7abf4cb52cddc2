package org.doorstep.app.field;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.Origins;
import org.doorstep.app.origins.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything on the field origin that is neither the relay nor the sign-in: the client's files, or nothing. */
@Configuration(proxyBeanMethods = false)
class FieldClient {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> NOT_THE_CLIENTS = Set.of("login", "logout", "error");

    private final ClientFiles files;
    private final RequestPredicate field;

    FieldClient(ClientFiles files, Origins origins) {
        this.files = files;
        this.field = request -> origins.of(request.servletRequest()) == Origin.FIELD
                && !request.path().startsWith("/actuator/")
                && !request.path().startsWith("/login/sorry");
    }

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> clientRoutes() {
        return RouterFunctions.route()
                .POST("/csp-reports", field, PolicyReports::note)
                .route(field, this::serve)
                .build();
    }

    private ServerResponse serve(ServerRequest request) {
        if (!READING.contains(request.method()))
            return problem(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "There is nothing to change here.");
        var path = request.path().substring(1);
        if (path.isEmpty()) return page(request);
        return files.find(path)
                .map(file -> answer(file, request))
                .orElseGet(() -> deepLink(path, request) ? page(request) : missing());
    }

    /** A place inside the client: what a person opens, not what a page loads. */
    private static boolean deepLink(String path, ServerRequest request) {
        var first = path.split("/", 2)[0];
        return !NOT_THE_CLIENTS.contains(first)
                && !path.substring(path.lastIndexOf('/') + 1).contains(".")
                && request.headers().accept().stream()
                        .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
    }

    private ServerResponse page(ServerRequest request) {
        return files.find("index.html")
                .map(file -> answer(file, request))
                .orElseGet(() -> problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "client-not-built",
                        "The field client has not been built into this installation."));
    }

    private static ServerResponse answer(ClientFile file, ServerRequest request) {
        var packed = file.packedFor(request.headers().header(HttpHeaders.ACCEPT_ENCODING));
        var tag = "\"" + file.tag() + (packed.encoding() == null ? "" : "-" + packed.encoding()) + "\"";
        var fresh = request.headers().header(HttpHeaders.IF_NONE_MATCH).contains(tag);
        return ServerResponse.status(fresh ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .build((asked, response) -> {
                    // Set, not added: every answer starts out as one that must not be kept.
                    response.setHeader(HttpHeaders.CACHE_CONTROL, file.cacheControl());
                    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
                    response.setHeader(HttpHeaders.ETAG, tag);
                    if (!fresh) send(file, packed, response);
                    return null;
                });
    }

    private static void send(ClientFile file, ClientFile.Packed packed, HttpServletResponse response)
            throws IOException {
        if (packed.encoding() != null) response.setHeader(HttpHeaders.CONTENT_ENCODING, packed.encoding());
        response.setContentType(file.type().toString());
        response.setContentLength(packed.bytes().length);
        response.getOutputStream().write(packed.bytes());
    }

    private static ServerResponse missing() {
        return problem(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address.");
    }

    private static ServerResponse problem(HttpStatus status, String type, String sentence) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, type, sentence));
    }
}
