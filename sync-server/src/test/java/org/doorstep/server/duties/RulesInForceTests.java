package org.doorstep.server.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RulesInForceTests {
    private static final RuleBook BOOK = RuleBook.standard();

    @Test
    void aTabletIsToldTheRulesInForceAndNoneThatIsOff() {
        var told = JsonMapper.builder()
                .build()
                .readTree(RulesInForce.of(BOOK, Counting.INCLUSIVE).json());

        assertThat(told.get("counting").asString()).isEqualTo("INCLUSIVE");
        var book = RuleBook.read(
                new ByteArrayInputStream(told.get("book").toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(book.rules())
                .isEqualTo(BOOK.rules().stream().filter(rule -> !rule.sleeps()).toList());
        assertThat(book.coveredBy()).isEqualTo(BOOK.coveredBy());
        assertThat(book.childAgreesFor()).isEqualTo(BOOK.childAgreesFor());
        assertThat(book.bankHolidays()).isEqualTo(BOOK.bankHolidays());
    }

    @Test
    void theEngineTellsTheVeryRulesThatItReckonsBy() {
        assertThat(new Duties(BOOK, Counting.INCLUSIVE).rules()).isEqualTo(RulesInForce.of(BOOK, Counting.INCLUSIVE));
    }

    @Test
    void anotherTableOrAnotherCountingHasAnotherNameAndTheSameHasTheSame() {
        var name = RulesInForce.of(BOOK, Counting.EXCLUSIVE).name();

        assertThat(RulesInForce.of(RuleBook.standard(), Counting.EXCLUSIVE).name())
                .isEqualTo(name)
                .hasSize(16);
        assertThat(RulesInForce.of(BOOK, Counting.INCLUSIVE).name()).isNotEqualTo(name);
        assertThat(RulesInForce.of(BOOK.with(List.of("R28-2d")), Counting.EXCLUSIVE)
                        .name())
                .isNotEqualTo(name);
    }

    @Test
    void aRuleThatIsNotThereCannotBeTurnedOn() {
        assertThatThrownBy(() -> BOOK.with(List.of("R28-2e"))).hasMessageContaining("R28-2e");
    }
}
