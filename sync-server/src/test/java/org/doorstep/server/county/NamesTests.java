package org.doorstep.server.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTests {
    @Test
    void noListHoldsANameTwice() {
        Stream.of("girls", "boys", "unaccompanied", "family-names", "unaccompanied-family-names", "streets")
                .forEach(list -> assertThat(Lists.words(list)).as(list).doesNotHaveDuplicates());
    }

    @Test
    void thereAreEnoughOfThemToMeetTheWholeCounty() {
        assertThat(Names.GIRLS).hasSizeGreaterThan(200);
        assertThat(Names.BOYS).hasSizeGreaterThan(200);
        assertThat(Names.FAMILIES).hasSizeGreaterThan(350);
    }
}
