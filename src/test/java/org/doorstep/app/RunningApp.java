package org.doorstep.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole app on free ports over one data folder, as it is shipped; of a setting given twice the last one holds. */
final class RunningApp implements AutoCloseable {
    final int fieldPort = freePort();
    final int officePort = freePort();
    private final ConfigurableApplicationContext context;

    RunningApp(PretendCounty county, Path data, String... more) throws IOException {
        var arguments = new LinkedHashMap<String, String>();
        var ours = List.of(
                "--server.port=" + fieldPort,
                "--doorstep.office.port=" + officePort,
                "--doorstep.field.origin=http://localhost:" + fieldPort,
                "--doorstep.office.origin=http://localhost:" + officePort,
                "--doorstep.sync.url=" + county.address(),
                "--doorstep.issuer=" + county.address(),
                "--doorstep.cookies.secure=false",
                "--doorstep.data=" + data);
        for (var setting : ours) arguments.put(setting.split("=")[0], setting);
        for (var setting : more) arguments.put(setting.split("=")[0], setting);
        context = new SpringApplicationBuilder(DoorstepApplication.class)
                .run(arguments.values().toArray(String[]::new));
    }

    String field() {
        return "http://localhost:" + fieldPort;
    }

    String office() {
        return "http://localhost:" + officePort;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
