package org.doorstep.server.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.doorstep.server.Mistake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The production engine holds what it promises in the same histories as the model, and mistakes planted in it are found. */
class EngineSimulatorTests {
    private static final long HISTORIES = Long.getLong("doorstep.simulator.histories", 2_000);
    private static final long HISTORIES_A_MISTAKE = 1_000;

    private static final EngineStage TRUE_PARTS = new EngineStage(Map.of());
    private static final EngineStage MISTAKEN_PARTS = new EngineStage(Mistakes.PARTS);

    @AfterEach
    void plantNothing() {
        Mistake.plant(Mistake.NONE);
    }

    @AfterAll
    static void close() {
        TRUE_PARTS.close();
        MISTAKEN_PARTS.close();
    }

    @Test
    void twoThousandHistoriesBreakNoPromise() {
        assertThat(new Simulator(TRUE_PARTS).findIn(1, HISTORIES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aKeptHistoryHolds(Path file) throws IOException {
        assertThat(new Simulator(TRUE_PARTS).run(History.read(Files.readString(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aPlantedMistakeIsFound(Mistake mistake) {
        Mistake.plant(mistake);
        var simulator = new Simulator(MISTAKEN_PARTS);
        var found = LongStream.rangeClosed(1, HISTORIES_A_MISTAKE)
                .filter(seed -> simulator.run(seed).isPresent())
                .findFirst();
        assertThat(found).as("the first history that shows %s", mistake).isPresent();
        Mistake.plant(Mistake.NONE);
        assertThat(simulator.run(found.getAsLong()))
                .as("history %s without the mistake", found.getAsLong())
                .isEmpty();
    }

    static Stream<Path> kept() {
        return HistoriesTests.kept();
    }
}
