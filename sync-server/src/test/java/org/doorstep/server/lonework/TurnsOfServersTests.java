package org.doorstep.server.lonework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.MovableClock;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.rota.OfficeHours;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that was away, several servers on one database, and the hours when the office is closed. */
class TurnsOfServersTests {
    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Duration UNTIL_OVERDUE = Duration.ofMinutes(3).plusSeconds(1);
    private static final String ALWAYS_OPEN =
            "--doorstep.lone-work.office-days=MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY";
    private static final String NEVER_OPEN = "--doorstep.lone-work.office-days=";

    @TempDir
    Path data;

    private MovableClock clock;

    @BeforeEach
    void theClockIsRight() {
        clock = new MovableClock();
    }

    @Test
    void aServerThatWasAwayGoesOnWhereItStopped() {
        try (var district = district(ALWAYS_OPEN)) {
            anaSetsOut(district);
        }
        clock.jump(UNTIL_OVERDUE);
        try (var district = district(ALWAYS_OPEN)) {
            assertThat(told(district)).isEmpty();
            district.server().part(Watch.class).look();
            assertThat(told(district)).containsExactly("w-grace");
        }
        clock.jump(Duration.ofHours(1));
        try (var district = district(ALWAYS_OPEN)) {
            for (int i = 0; i < 3; i++) district.server().part(Watch.class).look();
            assertThat(told(district)).containsExactly("w-grace", "w-moira");
        }
    }

    @Test
    void whenTheOfficeIsClosedTheOutOfHoursTeamIsToldFirst() {
        try (var district = district(NEVER_OPEN)) {
            anaSetsOut(district);
            clock.jump(UNTIL_OVERDUE);
            district.server().part(Watch.class).look();
            assertThat(told(district)).containsExactly("w-moira");
            clock.jump(Duration.ofMinutes(1));
            district.server().part(Watch.class).look();
            assertThat(told(district)).containsExactly("w-moira", "w-grace");
        }
    }

    @Test
    @OnPostgres
    void ofThreeServersOneTellsEachPersonOnce() throws Exception {
        var districts = new ArrayList<District>();
        try (var together = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) districts.add(district(ALWAYS_OPEN));
            anaSetsOut(districts.getFirst());
            clock.jump(UNTIL_OVERDUE);
            for (int turn = 0; turn < 2; turn++) {
                var looks = districts.stream()
                        .map(one -> together.submit(
                                () -> one.server().part(Watch.class).look()))
                        .toList();
                for (var look : looks) look.get();
                clock.jump(Duration.ofMinutes(1).plusSeconds(1));
            }
            assertThat(districts.getFirst().count("SELECT count(*) FROM overdue"))
                    .isEqualTo(1);
            assertThat(told(districts.getFirst())).containsExactly("w-grace", "w-moira");
        } finally {
            districts.forEach(District::close);
        }
    }

    @Test
    void theOfficeIsOpenOnItsDaysBetweenItsHours() {
        try (var district =
                district("--doorstep.lone-work.office-opens=08:30", "--doorstep.lone-work.office-closes=17:30")) {
            var hours = district.server().part(OfficeHours.class);
            // Wednesday in winter, when England's clocks show UTC; and in summer, when they do not.
            assertThat(hours.isOpen(Instant.parse("2026-11-25T08:30:00Z"))).isTrue();
            assertThat(hours.isOpen(Instant.parse("2026-11-25T08:29:59Z"))).isFalse();
            assertThat(hours.isOpen(Instant.parse("2026-11-25T17:30:00Z"))).isFalse();
            assertThat(hours.isOpen(Instant.parse("2026-07-01T07:30:00Z"))).isTrue();
            assertThat(hours.isOpen(Instant.parse("2026-11-28T12:00:00Z"))).isFalse();
        }
    }

    private District district(String... settings) {
        var all = new ArrayList<>(List.of(
                "--doorstep.lone-work.grace=PT2M",
                "--doorstep.lone-work.each=PT1M",
                "--doorstep.lone-work.look-every=PT1H",
                "--doorstep.lone-work.office-opens=00:00",
                "--doorstep.lone-work.office-closes=00:00"));
        all.addAll(List.of(settings));
        return new District(RunningServer.over(data, clock, all.toArray(String[]::new)));
    }

    private void anaSetsOut(District district) {
        var office = district.office();
        office.addWorker(new WorkerId("w-grace"), "Grace Lindqvist", new TeamId("t-1"), List.of(Role.MANAGER));
        office.addWorker(new WorkerId("w-moira"), "Moira Daly", new TeamId("t-2"), List.of(Role.OUT_OF_HOURS));
        office.addWorker(new WorkerId("w-ana"), "Ana Reid", new TeamId("t-1"), List.of(Role.WORKER));
        Tablet tablet = district.server().person("ana").enrols("Ana's tablet");
        Outing.of(tablet, clock, AWAY, district.child("Amara", "w-ana")).tells(clock);
    }

    private static List<String> told(District district) {
        return district.jdbc()
                .sql("SELECT worker_id FROM overdue_told ORDER BY overdue_id, number")
                .query(String.class)
                .list();
    }
}
