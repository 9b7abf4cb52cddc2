package org.doorstep.server.lonework;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the authority has settled: how long it waits, whom it tells besides managers, and when its office is open. */
@Component
class Patience {
    private static final ZoneId WHERE_WORKERS_ARE = ZoneId.of("Europe/London");

    private final Duration grace;
    private final Duration each;
    private final List<WorkerId> thenTell;
    private final Set<DayOfWeek> days;
    private final LocalTime opens;
    private final LocalTime closes;
    private final String ring;

    /**
     * @param grace after the time she named, until she is overdue
     * @param each how long each person has, until the next is told
     * @param thenTell ids of workers, told after the managers of her team
     * @param ring empty: the authority's duty phone
     */
    Patience(
            @Value("${doorstep.lone-work.grace:PT15M}") Duration grace,
            @Value("${doorstep.lone-work.each:PT10M}") Duration each,
            @Value("${doorstep.lone-work.then-tell:}") List<String> thenTell,
            @Value("${doorstep.lone-work.office-days:MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}") Set<DayOfWeek> days,
            @Value("${doorstep.lone-work.office-opens:08:30}") String opens,
            @Value("${doorstep.lone-work.office-closes:17:30}") String closes,
            @Value("${doorstep.lone-work.ring:}") String ring,
            @Value("${doorstep.authority.duty-phone:}") String dutyPhone) {
        this.grace = grace;
        this.each = each;
        this.thenTell = thenTell.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(WorkerId::new)
                .toList();
        this.days = Set.copyOf(days);
        this.opens = LocalTime.parse(opens);
        this.closes = LocalTime.parse(closes);
        this.ring = ring.isBlank() ? dutyPhone.strip() : ring.strip();
    }

    Instant overdueAt(Instant backBy) {
        return backBy.plus(grace);
    }

    Duration each() {
        return each;
    }

    List<WorkerId> thenTell() {
        return thenTell;
    }

    @Nullable
    String ring() {
        return ring.isEmpty() ? null : ring;
    }

    /** One time for both means the whole day. Bank holidays count as working days: the managers are told too, a little later. */
    boolean officeIsOpen(Instant at) {
        var there = at.atZone(WHERE_WORKERS_ARE);
        var time = there.toLocalTime();
        if (!days.contains(there.getDayOfWeek())) return false;
        return opens.equals(closes) || !time.isBefore(opens) && time.isBefore(closes);
    }

    String clock(Instant at) {
        return at.atZone(WHERE_WORKERS_ARE)
                .toLocalTime()
                .withSecond(0)
                .withNano(0)
                .toString();
    }
}
