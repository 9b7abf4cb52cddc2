package org.doorstep.server.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.doorstep.server.sync.TabletChains.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTests {
    @Test
    void whatNeverArrivedIsToldInWords() {
        assertThat(Gaps.inWords(new State(20, 1, List.of(18L), false)))
                .containsExactly("The 18th change never arrived.");
        assertThat(Gaps.inWords(new State(20, 4, List.of(2L, 5L, 6L, 7L), false)))
                .containsExactly("The 2nd change never arrived.", "The changes from the 5th to the 7th never arrived.");
        assertThat(Gaps.inWords(new State(20, 0, List.of(), false))).isEmpty();
    }

    @Test
    void afterAFewTheRestIsCounted() {
        var everySecond = LongStream.range(0, 100).map(i -> 2 * i + 1).boxed().toList();
        assertThat(Gaps.inWords(new State(20, 130, everySecond, false)))
                .hasSize(6)
                .last()
                .isEqualTo("125 more never arrived.");
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "112,112th"})
    void numbersAreSaidAsPeopleSayThem(long number, String said) {
        assertThat(Gaps.ordinal(number)).isEqualTo(said);
    }
}
