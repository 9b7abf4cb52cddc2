package org.doorstep.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The real sync server on a free port over a directory of the test's own. */
public final class RunningServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings further {@code --name=value} arguments */
    public static RunningServer over(Path data, String... settings) {
        var arguments = new ArrayList<>(List.of("--server.port=0", "--doorstep.data=" + data));
        arguments.addAll(List.of(settings));
        var application = new SpringApplication(SyncServerApplication.class);
        return new RunningServer(application.run(arguments.toArray(String[]::new)));
    }

    public URI address() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return URI.create("http://localhost:" + (server == null ? 0 : server.getPort()));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }
}
