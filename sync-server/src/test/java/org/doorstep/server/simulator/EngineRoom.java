package org.doorstep.server.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Mistake;
import org.doorstep.server.caseload.CaseloadOffice;
import org.doorstep.server.devices.Doorkeeper;
import org.doorstep.server.feed.ShortPages;
import org.doorstep.server.sync.BackDoor;
import org.doorstep.server.sync.District;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One production engine over a file in memory, with five workers, their tablets and three children nobody holds. Each
 * history begins from a copy of exactly that.
 */
final class EngineRoom implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final Path folder;
    private final ConfigurableApplicationContext context;
    private final Doorkeeper door;
    private final BackDoor engine;
    private final CaseloadOffice office;
    private final JdbcClient jdbc;
    private final DataSource writer;
    private final Optional<Mistakes> mistakes;
    private final DeviceId[] tablets = new DeviceId[Cast.DEVICES_MAX];
    private final DeviceId secondOfTheFirst;

    EngineRoom(Map<String, Class<?>> instead) {
        this.folder = fresh();
        this.context = EngineParts.over(folder, instead);
        this.door = new Doorkeeper(context);
        this.engine = new BackDoor(context);
        this.office = context.getBean(CaseloadOffice.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.writer = context.getBean("writer", DataSource.class);
        this.mistakes = Mistakes.in(context);
        for (int i = 0; i < Cast.DEVICES_MAX; i++) {
            // Each in a team of her own, so that giving a child to one takes her from nobody.
            office.addTeam(new TeamId("t-" + i), "Team " + i);
            office.addWorker(worker(i), "Worker " + i, new TeamId("t-" + i), List.of(Role.WORKER));
            tablets[i] = door.enrol(worker(i));
        }
        this.secondOfTheFirst = door.enrol(worker(0));
        for (int i = 0; i < Cast.CHILDREN_MAX; i++) office.addChild(District.facts(child(i).value(), "Child " + i));
        copyTo("pristine");
    }

    /** In memory where the system has a place for that: what is simulated is not the disk. */
    private static Path fresh() {
        try {
            return Files.isDirectory(MEMORY) && Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "doorstep-engine")
                    : Files.createTempDirectory("doorstep-engine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkerId worker(int worker) {
        return new WorkerId("w-" + worker);
    }

    static ChildId child(int child) {
        return new ChildId("c-" + child);
    }

    DeviceId tablet(int device, int worker) {
        return device == worker ? tablets[device] : secondOfTheFirst;
    }

    BackDoor engine() {
        return engine;
    }

    Doorkeeper door() {
        return door;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** The mistaken parts, where this engine has them. */
    Optional<Mistakes> mistakes() {
        return mistakes;
    }

    /** Everybody holds whom she holds at the beginning of a story with this cast. */
    void begin(Cast cast) {
        engine.die();
        mistakes.ifPresent(Mistakes::begin);
        var beginning = "beginning-" + cast.workers() + "-" + cast.children();
        if (Files.exists(folder.resolve(beginning))) becomes(beginning);
        else {
            becomes("pristine");
            Mistake.before(() -> giveAll(cast));
            copyTo(beginning);
        }
        // A record is about twice as long as a card.
        context.getBean(ShortPages.class).hold(1 + (cast.page() - 1) * 500);
    }

    private void giveAll(Cast cast) {
        for (int worker = 0; worker < cast.workers(); worker++)
            for (int child = 0; child < cast.children(); child++)
                if (Story.beginsWith(worker, child)) give(worker, child);
    }

    void give(int worker, int child) {
        office.allocate(child(child), worker(worker), LONG_AGO, null);
    }

    void take(int worker, int child) {
        office.endAllocation(child(child), worker(worker));
    }

    void copyTo(String name) {
        run("backup to '" + folder.resolve(name) + "'");
    }

    void becomes(String name) {
        run("restore from '" + folder.resolve(name) + "'");
    }

    void beginsAnotherLife() {
        jdbc.sql("UPDATE store SET epoch = ?")
                .param(UUID.randomUUID().toString())
                .update();
    }

    private void run(String command) {
        try (var connection = writer.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(command);
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    @Override
    public void close() {
        context.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) if (Files.isRegularFile(file)) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
