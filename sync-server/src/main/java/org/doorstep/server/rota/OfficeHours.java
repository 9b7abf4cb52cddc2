package org.doorstep.server.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the authority's office is open; at other times the out-of-hours team answers. */
@Component
public class OfficeHours {
    private static final ZoneId WHERE_WORKERS_ARE = ZoneId.of("Europe/London");

    private final Set<DayOfWeek> days;
    private final LocalTime opens;
    private final LocalTime closes;

    OfficeHours(
            @Value("${doorstep.lone-work.office-days:MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}") Set<DayOfWeek> days,
            @Value("${doorstep.lone-work.office-opens:08:30}") String opens,
            @Value("${doorstep.lone-work.office-closes:17:30}") String closes) {
        this.days = Set.copyOf(days);
        this.opens = LocalTime.parse(opens);
        this.closes = LocalTime.parse(closes);
    }

    /** One time for both means the whole day. Bank holidays count as working days: the managers are told too, a little later. */
    public boolean isOpen(Instant at) {
        var there = at.atZone(WHERE_WORKERS_ARE);
        var time = there.toLocalTime();
        if (!days.contains(there.getDayOfWeek())) return false;
        return opens.equals(closes) || !time.isBefore(opens) && time.isBefore(closes);
    }

    /** As a clock on the office's wall shows it: 14:03. */
    public static String clock(Instant at) {
        return at.atZone(WHERE_WORKERS_ARE)
                .toLocalTime()
                .withSecond(0)
                .withNano(0)
                .toString();
    }
}
