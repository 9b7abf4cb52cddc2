package org.doorstep.server.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the server says of thousands of made-up children is committed, and the tablet's engine is tested on the same
 * bytes. After a change of the rules write it once with {@code -Ddoorstep.duties.write=true}.
 */
class AgreedVectorsTests {
    private static final Path COMMITTED = Path.of("../contract/samples/duties/agreed.json");
    private static final long SEED = 26;
    private static final int CHILDREN = 6000;

    @Test
    void theServerSaysOfSixThousandChildrenWhatTheTabletIsTestedOn() throws Exception {
        String made = AgreedVectors.of(SEED, CHILDREN);
        if (Boolean.getBoolean("doorstep.duties.write")) Files.writeString(COMMITTED, made);

        assertThat(made.equals(Files.readString(COMMITTED)))
                .as("agreed.json is what the engine says")
                .isTrue();
    }

    @Test
    void everyRuleInTheTableSpeaksOfSomebody() throws Exception {
        String rules = Files.readAllLines(COMMITTED).getFirst();

        assertThat(RuleBook.standard().rules())
                .allSatisfy(rule -> assertThat(rules).contains('"' + rule.id() + '"'));
    }
}
