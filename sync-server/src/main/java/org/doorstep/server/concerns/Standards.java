package org.doorstep.server.concerns;

import java.time.Duration;
import java.util.List;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the authority has settled about concerns: how long one may lie unread, who reads it, and whom to ring. */
@Component
class Standards {
    private final Duration unreadAfter;
    private final List<WorkerId> thenAsk;
    private final Duration shownAfterwards;
    private final Concerns.Numbers numbers;

    /**
     * @param unreadAfter how long each person has to say that she has read it, until the next is asked
     * @param thenAsk ids of workers, asked after the managers of its author's team
     * @param shownAfterwards how long one that was read can still be found under Concerns
     */
    Standards(
            @Value("${doorstep.concerns.unread-after:PT15M}") Duration unreadAfter,
            @Value("${doorstep.concerns.then-ask:}") List<String> thenAsk,
            @Value("${doorstep.concerns.shown-after-reading:P14D}") Duration shownAfterwards,
            @Value("${doorstep.authority.duty-phone:}") String dutyPhone,
            @Value("${doorstep.authority.emergency-team-phone:}") String emergencyTeam) {
        this.unreadAfter = unreadAfter;
        this.thenAsk = thenAsk.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(WorkerId::new)
                .toList();
        this.shownAfterwards = shownAfterwards;
        this.numbers = new Concerns.Numbers(saidOrAbsent(dutyPhone), saidOrAbsent(emergencyTeam));
    }

    Duration unreadAfter() {
        return unreadAfter;
    }

    List<WorkerId> thenAsk() {
        return thenAsk;
    }

    Duration shownAfterwards() {
        return shownAfterwards;
    }

    Concerns.Numbers numbers() {
        return numbers;
    }

    private static @Nullable String saidOrAbsent(String number) {
        return number.isBlank() ? null : number.strip();
    }
}
