package org.doorstep.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.identity.Account;
import org.doorstep.server.identity.Accounts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The real sync server on a free port over a directory of the test's own. */
public final class RunningServer implements AutoCloseable {
    public static final String PASSWORD = "doorstep";

    private final ConfigurableApplicationContext context;
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    /** Kept, so that a test can call at the door of a server that has stopped. */
    private final URI address;

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        this.address = URI.create("http://localhost:" + (server == null ? 0 : server.getPort()));
    }

    /**
     * On the store that the tests run on.
     *
     * @param settings further {@code --name=value} arguments; the last one of a name holds
     */
    public static RunningServer over(Path data, String... settings) {
        return over(data, new SpringApplication(SyncServerApplication.class), settings);
    }

    /** The same by a clock that the test can move. */
    public static RunningServer over(Path data, Clock clock, String... settings) {
        var application = new SpringApplication(SyncServerApplication.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("movedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        return over(data, application, settings);
    }

    private static RunningServer over(Path data, SpringApplication application, String... settings) {
        var arguments = new LinkedHashMap<String, String>();
        for (var setting : List.of("--server.port=0", "--doorstep.data=" + data, "--doorstep.cookies.secure=false"))
            arguments.put(name(setting), setting);
        for (var setting : TestStore.settings(data)) arguments.put(name(setting), setting);
        for (var setting : settings) arguments.put(name(setting), setting);
        return new RunningServer(application.run(arguments.values().toArray(String[]::new)));
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    public URI address() {
        return address;
    }

    /**
     * Somebody with an account, signed in through the real page: {@code ana} is the worker {@code w-ana}. Asked again,
     * she is the same.
     */
    public Person person(String username, Role... roles) {
        return people.computeIfAbsent(username, name -> {
            var worker = addAccount(name, roles.length == 0 ? new Role[] {Role.WORKER} : roles);
            var tokens = new SignInFlow(address()).tokens(name, PASSWORD);
            return new Person(this, worker, tokens.get("access_token").asString());
        });
    }

    public WorkerId addAccount(String username, Role... roles) {
        var accounts = part(Accounts.class);
        var worker = new WorkerId("w-" + username);
        accounts.put(new Account(username, worker, username + " of the tests", Set.of(roles)), accounts.hash(PASSWORD));
        return worker;
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
