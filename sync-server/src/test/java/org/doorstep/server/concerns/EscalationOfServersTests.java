package org.doorstep.server.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.MovableClock;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that was away while a concern lay unread, several servers on one database, and the night. */
class EscalationOfServersTests {
    private static final Duration UNREAD = Duration.ofMinutes(1).plusSeconds(1);
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
            anaIsConcerned(district).tells();
            assertThat(asked(district)).containsExactly("w-grace");
        }
        clock.jump(Duration.ofHours(1));
        try (var district = district(ALWAYS_OPEN)) {
            for (int i = 0; i < 3; i++) district.server().part(Escalation.class).look();
            assertThat(asked(district)).containsExactly("w-grace", "w-moira");
        }
    }

    @Test
    void atNightTheOutOfHoursTeamIsAskedFirst() {
        try (var district = district(NEVER_OPEN)) {
            var alarm = anaIsConcerned(district);
            alarm.tells();
            assertThat(asked(district)).containsExactly("w-moira");
            clock.jump(UNREAD);
            district.server().part(Escalation.class).look();
            assertThat(asked(district)).containsExactly("w-moira", "w-grace");
        }
    }

    @Test
    void whereNobodyIsNamedItIsReceivedAndNobodyIsSaidToHaveBeenAsked() {
        try (var district = district(ALWAYS_OPEN)) {
            district.office().addWorker(new WorkerId("w-ana"), "Ana Reid", new TeamId("t-1"), List.of(Role.WORKER));
            var alarm = alarmOf(district);
            assertThat(alarm.tells().get("told").isEmpty()).isTrue();
            district.office().addWorker(new WorkerId("w-grace"), "Grace", new TeamId("t-1"), List.of(Role.MANAGER));
            clock.jump(UNREAD);
            district.server().part(Escalation.class).look();
            assertThat(asked(district)).containsExactly("w-grace");
        }
    }

    @Test
    @OnPostgres
    void ofThreeServersOneRaisesItAndOneAsksEachPersonOnce() throws Exception {
        var districts = new ArrayList<District>();
        try (var together = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) districts.add(district(ALWAYS_OPEN));
            var first = districts.getFirst();
            var alarm = anaIsConcerned(first);
            var words = districts.stream()
                    .map(one -> together.submit(() ->
                            alarm.at(one.server(), one.server().person("ana")).tells()))
                    .toList();
            for (var word : words) word.get();
            assertThat(asked(first)).containsExactly("w-grace");
            for (int turn = 0; turn < 2; turn++) {
                clock.jump(UNREAD);
                allLook(districts, together);
            }
            assertThat(first.count("SELECT count(*) FROM concern")).isEqualTo(1);
            assertThat(asked(first)).containsExactly("w-grace", "w-moira", "w-grace");
        } finally {
            districts.forEach(District::close);
        }
    }

    @Test
    @OnPostgres
    void whatLiesUnreadForAQuarterOfAnHourGoesToTheNextPersonOnceHoweverManyServersLook() throws Exception {
        var districts = new ArrayList<District>();
        try (var together = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) districts.add(asDelivered(ALWAYS_OPEN));
            var first = districts.getFirst();
            anaIsConcerned(first).tells();
            clock.jump(Duration.ofMinutes(14).plusSeconds(59));
            allLook(districts, together);
            assertThat(asked(first)).containsExactly("w-grace");
            clock.jump(Duration.ofSeconds(2));
            allLook(districts, together);
            allLook(districts, together);
            assertThat(asked(first)).containsExactly("w-grace", "w-moira");
            assertThat(first.count("SELECT count(*) FROM office_notice WHERE worker_id = 'w-moira'"))
                    .isEqualTo(1);
        } finally {
            districts.forEach(District::close);
        }
    }

    private static void allLook(List<District> districts, ExecutorService together) throws Exception {
        var looks = districts.stream()
                .map(one -> together.submit(
                        () -> one.server().part(Escalation.class).look()))
                .toList();
        for (var look : looks) look.get();
    }

    private District district(String... settings) {
        var all = new ArrayList<>(List.of("--doorstep.concerns.unread-after=PT1M"));
        all.addAll(List.of(settings));
        return asDelivered(all.toArray(String[]::new));
    }

    /** With a quarter of an hour, as the county has it that sets nothing. */
    private District asDelivered(String... settings) {
        var all = new ArrayList<>(List.of(
                "--doorstep.concerns.look-every=PT1H",
                "--doorstep.lone-work.office-opens=00:00",
                "--doorstep.lone-work.office-closes=00:00"));
        all.addAll(List.of(settings));
        return new District(RunningServer.over(data, clock, all.toArray(String[]::new)));
    }

    private Alarm anaIsConcerned(District district) {
        var office = district.office();
        office.addWorker(new WorkerId("w-grace"), "Grace Lindqvist", new TeamId("t-1"), List.of(Role.MANAGER));
        office.addWorker(new WorkerId("w-moira"), "Moira Daly", new TeamId("t-2"), List.of(Role.OUT_OF_HOURS));
        office.addWorker(new WorkerId("w-ana"), "Ana Reid", new TeamId("t-1"), List.of(Role.WORKER));
        return alarmOf(district);
    }

    private Alarm alarmOf(District district) {
        Tablet tablet = district.server().person("ana").enrols("Ana's tablet");
        return new Alarm(tablet, clock, district.child("Amara", "w-ana"));
    }

    private static List<String> asked(District district) {
        return district.jdbc()
                .sql("SELECT worker_id FROM concern_told ORDER BY concern_id, number")
                .query(String.class)
                .list();
    }
}
