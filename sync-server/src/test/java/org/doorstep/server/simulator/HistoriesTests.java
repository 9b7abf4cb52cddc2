package org.doorstep.server.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories that once went wrong, or that chance meets too seldom. A line "# shows BUG" names the bug that each one finds. */
class HistoriesTests {
    private static final Path FOLDER = Path.of("src/test/resources/histories");
    private static final String SHOWS = "# shows ";

    @Test
    void thereAreSome() {
        assertThat(kept()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aKeptHistoryHoldsAndFindsItsBug(Path file) throws IOException {
        var text = Files.readString(file);
        var history = History.read(text);
        assertThat(Simulator.ofTheModel(Bug.NONE).run(history)).isEmpty();
        var bugs = bugsIn(text);
        assertThat(bugs).as("what %s shows", file).isNotEmpty();
        for (var bug : bugs)
            assertThat(Simulator.ofTheModel(bug).run(history)).as(bug.name()).isPresent();
    }

    static List<Bug> bugsIn(String text) {
        return text.lines()
                .filter(line -> line.startsWith(SHOWS))
                .map(line -> Bug.valueOf(line.substring(SHOWS.length()).strip()))
                .toList();
    }

    static Stream<Path> kept() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
