package org.doorstep.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import org.doorstep.server.clock.Ids;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code java -jar sync-server.jar backup [target]} and {@code … restore <backup>}: with the server's own settings, but
 * without starting one. A backup may be made while servers run.
 */
public final class StoreCommand {
    private static final Set<String> NAMES = Set.of("backup", "restore");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private static final String NOTHING_TELLS =
            "\nNothing here tells what was decided since the backup. Before the tablets"
                    + " return, switch off again each tablet that was switched off since, and let the managers look through their"
                    + " caseloads: allocations may have been lost.";

    private final ConfigurableApplicationContext context;
    private final Copies copies;
    private final Path data;
    private final PictureCopies pictures;

    private StoreCommand(ConfigurableApplicationContext context) {
        this.context = context;
        var settings = context.getEnvironment();
        this.data = Path.of(settings.getProperty("doorstep.data", "var"))
                .toAbsolutePath()
                .normalize();
        this.pictures = new PictureCopies(data);
        var url = settings.getProperty("doorstep.store.url", "");
        this.copies = url.isEmpty()
                ? new SqliteCopies(data)
                : new PostgresCopies(new StoreServer(
                        url,
                        settings.getProperty("doorstep.store.user", ""),
                        settings.getProperty("doorstep.store.password", "")));
    }

    public static boolean isOne(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** Returns what the process ends with: 0 when it is done, 1 when it was refused, with a sentence that says why. */
    public static int run(String... arguments) {
        var words =
                Arrays.stream(arguments).filter(word -> !word.startsWith("--")).toList();
        var settings = Arrays.stream(arguments).filter(word -> word.startsWith("--"));
        try (var context = quietly().run(settings.toArray(String[]::new))) {
            var command = new StoreCommand(context);
            var path = words.size() > 1 ? Path.of(words.get(1)).toAbsolutePath().normalize() : null;
            if (words.getFirst().equals("backup")) command.backUp(path == null ? command.next() : path);
            else if (path != null) command.restore(path);
            else throw new Manifest.Refused("Which backup? Name its folder.");
            return 0;
        } catch (Manifest.Refused | IllegalStateException e) {
            System.err.println(e.getMessage());
        } catch (SQLException | IOException e) {
            System.err.println("It failed, and nothing was changed: " + e);
        }
        return 1;
    }

    private static SpringApplicationBuilder quietly() {
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
    }

    private Path next() {
        return data.resolve("backups")
                .resolve(STAMP.format(context.getBean(Clock.class).instant()));
    }

    private void backUp(Path target) throws SQLException, IOException {
        if (Files.exists(target) && !isEmpty(target))
            throw new Manifest.Refused(target + " holds something already. Name a folder that is new or empty.");
        Files.createDirectories(
                target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var now = context.getBean(Clock.class).instant();
        var copied = copies.backUp(target, now.toString());
        var lacking = pictures.copy(copied.pictures(), target);
        var manifest = copied.manifest();
        manifest.write(target);
        if (!lacking.isEmpty())
            throw new Manifest.Refused("The backup in " + target + " is made, but " + lacking.size()
                    + " of the pictures that the store names are missing or damaged in "
                    + data.resolve(DataDirectory.ATTACHMENTS)
                    + ", the first is " + lacking.getFirst() + ". Bring them back from an older backup.");
        System.out.println(
                "Backed up " + manifest.total() + " rows of " + manifest.rows().size() + " tables and "
                        + copied.pictures().size() + " pictures to " + target
                        + " and read them again. The keys are not in it: back up " + data.resolve("keys")
                        + " apart (docs/keys.md).");
    }

    private void restore(Path backup) throws SQLException, IOException {
        var manifest = Manifest.read(backup);
        if (!manifest.engine().equals(copies.engine()))
            throw new Manifest.Refused("This backup is of a " + manifest.engine() + " store; this installation's is "
                    + copies.engine() + ".");
        var life = new NewLife(
                context.getBean(Ids.class).nextText(),
                context.getBean(Clock.class).millis());
        var restored = copies.restore(backup, manifest, life, () -> pictures.bringBack(backup));
        System.out.println("Restored " + manifest.total() + " rows and their pictures as they were at "
                + manifest.madeAt()
                + ". What was there before is in " + restored.aside()
                + ". The store has begun a new life: each tablet starts afresh and offers again what it still has."
                + (restored.since() == null ? NOTHING_TELLS : restored.since().inWords()));
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    /** The server's settings, its clock and its ids, and nothing else of it. */
    @ComponentScan("org.doorstep.server.clock")
    static final class Settings {}
}
