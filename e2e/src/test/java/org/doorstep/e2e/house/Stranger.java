package org.doorstep.e2e.house;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Somebody else who answers where the council should: the sign-in page of a hotel's Wi-Fi, good-humoured about everything. */
public final class Stranger implements AutoCloseable {
    private static final byte[] PAGE = "<!doctype html><title>Welcome</title><h1>Accept our terms to go online</h1>"
            .getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;

    Stranger(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, PAGE.length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
