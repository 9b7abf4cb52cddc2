package org.doorstep.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    static final ApplicationModules ROOMS = ApplicationModules.of(SyncServerApplication.class);
    private static final Path COMMITTED = Path.of("../docs/modules/sync-server.md");
    private static final Path DRAWN = Path.of("target/modules/sync-server.md");

    @Test
    void everyRoomKnowsOnlyWhatItsPackageSays() {
        ROOMS.verify();
    }

    @Test
    void aRoomThatGoesWhereItMayNotIsCaught() {
        var planted = ApplicationModules.of("org.doorstep.planted.rooms", new ImportOption.OnlyIncludeTests());
        assertThat(planted.detectViolations().getMessages())
                .anySatisfy(message -> assertThat(message).contains("kitchen").contains("cellar"));
    }

    @Test
    void theCommittedPictureOfTheRoomsIsTheTrueOne() throws Exception {
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, picture());
        assertThat(COMMITTED)
                .as("The rooms changed. Look at the new picture; if it is meant, copy sync-server/%s over it", DRAWN)
                .hasSameTextualContentAs(DRAWN);
    }

    private static String picture() {
        var edges = ROOMS.stream()
                .flatMap(room -> room.getDirectDependencies(ROOMS)
                        .uniqueModules()
                        .map(other -> "  %s --> %s%n".formatted(name(room), name(other)))
                        .distinct())
                .sorted()
                .collect(Collectors.joining());
        return "# The rooms of the sync server\n\nDrawn from the code by `ModularityTests`; an arrow means \"uses\".\n\n"
                + "```mermaid\ngraph TD\n" + edges + "```\n";
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
