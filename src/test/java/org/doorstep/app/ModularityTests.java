package org.doorstep.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The rooms know of each other only what their package says they may. */
class ModularityTests {
    @Test
    void everyRoomKeepsToTheDoorsItWasGiven() {
        var rooms = ApplicationModules.of(DoorstepApplication.class);
        rooms.verify();
        assertThat(rooms.stream().map(room -> room.getIdentifier().toString()))
                .contains("origins", "session", "login", "relay", "field", "office");
    }

    @Test
    void twoRoomsThatLeanOnEachOtherAreFound() {
        var planted = ApplicationModules.of("org.doorstep.planted", anywhere -> true);
        assertThatThrownBy(planted::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle");
    }
}
