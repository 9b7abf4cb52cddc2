package org.doorstep.server.lonework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.office.Role;
import org.doorstep.server.MovableClock;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** Where Ana was is forgotten when the authority's time for it has passed, and never while somebody is still asked about it. */
class KeepingTests {
    private static final Duration KEPT = Duration.ofDays(100);
    private static final Duration AWAY = Duration.ofMinutes(1);

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock();
    private District district;
    private Person grace;
    private Tablet anas;
    private String amara;

    @BeforeEach
    void start() {
        district = new District(RunningServer.over(
                data,
                clock,
                "--doorstep.lone-work.grace=PT2M",
                "--doorstep.lone-work.look-every=PT1H",
                "--doorstep.lone-work.kept=" + KEPT));
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        anas = district.works("ana", "Ana Reid", "t-1", Role.WORKER).enrols("Ana's tablet");
        amara = district.child("Amara", "w-ana");
    }

    @AfterEach
    void stop() {
        district.close();
    }

    @Test
    void aPlanThatIsOverIsForgottenWithWhoWasToldAndNotADayTooSoon() {
        var outing = overdue();
        closes(outing);

        passes(KEPT.minusDays(1));
        assertThat(kept(outing)).containsExactly(1L, 1L, 1L);

        passes(Duration.ofDays(2));
        assertThat(kept(outing)).containsExactly(0L, 0L, 0L);
        assertThat(forgotten()).isEqualTo(1);
        passes(Duration.ofDays(1));
        assertThat(forgotten()).isEqualTo(1);
    }

    @Test
    void theNoticesThatSheWasNotBackGoWithItFromTheOfficeAndForTabletsToComeAndNoOthers() {
        var outing = overdue();
        closes(outing);
        var later = overdue();
        district.server()
                .part(TransactionOperations.class)
                .executeWithoutResult(status -> district.server()
                        .part(Bulletin.class)
                        .tell(List.of(grace.worker()), null, "Ana Reid stands in for Ben."));
        assertThat(toldInTheOffice()).hasSize(3);
        assertThat(toldOnANewTablet()).hasSize(3);

        passes(KEPT.plusDays(1));

        assertThat(kept(later).getFirst())
                .as("nobody wrote down yet what came of it")
                .isEqualTo(1);
        assertThat(toldInTheOffice())
                .hasSize(2)
                .anyMatch(one -> one.contains("has not said: I am back"))
                .contains("Ana Reid stands in for Ben.");
        assertThat(toldOnANewTablet()).isEqualTo(toldInTheOffice());
    }

    @Test
    void whatIsWrittenDownAboutItIsANumberAndNotWhoWasWhere() {
        closes(overdue());
        passes(KEPT.plusDays(1));

        assertThat(district.count("SELECT count(*) FROM audit WHERE action = 'plan.forget' AND (worker IS NOT NULL"
                        + " OR device IS NOT NULL OR child_id IS NOT NULL OR record_id IS NOT NULL)"))
                .isZero();
    }

    @Test
    void whoIsOutOrStillAskedAfterIsKeptHoweverLongItLasts() {
        var out = Outing.of(anas, clock, AWAY, amara);
        out.tells(clock);
        var back = overdue();
        back.tells(clock, Map.of("backAt", clock.instant()));

        passes(KEPT.multipliedBy(3));

        assertThat(kept(out).getFirst()).isEqualTo(1);
        assertThat(kept(back)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void aPlanAboutWhichSomethingWasWrittenDownLatelyIsKeptFromThenOn() {
        var outing = overdue();
        outing.tells(clock, Map.of("backAt", clock.instant()));
        var closedAt = clock.instant().plus(KEPT.minusDays(1)).toEpochMilli();
        district.jdbc()
                .sql("UPDATE overdue SET closed_by = 'w-grace', outcome = 'At home and well.', closed_at = ?")
                .param(closedAt)
                .update();

        passes(KEPT.plusDays(1));
        assertThat(kept(outing).getFirst()).isEqualTo(1);
        passes(KEPT);
        assertThat(kept(outing)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void anAuthorityCannotForgetWhatATabletMayStillTellOf() {
        var server = district.server();
        assertThatThrownBy(() -> new Keeping(
                        server.part(ForgottenPlans.class),
                        server.part(Audit.class),
                        clock,
                        server.part(TransactionOperations.class),
                        Duration.ofDays(29)))
                .hasMessageContaining("at least 30 days");
    }

    private Outing overdue() {
        var outing = Outing.of(anas, clock, AWAY, amara);
        outing.tells(clock);
        clock.jump(AWAY.plusMinutes(3));
        district.server().part(Watch.class).look();
        return outing;
    }

    private void closes(Outing outing) {
        var answer = grace.post(
                "/api/v1/office/out/w-ana/" + outing.contact + "/close", Map.of("words", "She is at home and well."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void passes(Duration time) {
        clock.jump(time);
        district.server().part(Keeping.class).look();
    }

    private List<String> toldInTheOffice() {
        return district.jdbc()
                .sql("SELECT sentence FROM office_notice WHERE worker_id = 'w-grace' ORDER BY at, id")
                .query(String.class)
                .list();
    }

    private List<String> toldOnANewTablet() {
        return district.pulls("w-grace").stream()
                .filter(item -> item.get("kind").asString().equals("notice"))
                .map(item -> item.get("sentence").asString())
                .toList();
    }

    private long forgotten() {
        return district.count("SELECT count(*) FROM audit WHERE action = 'plan.forget' AND outcome = 'DONE'");
    }

    /** How many plans, times overdue and calls there are of this visit. */
    private List<Long> kept(Outing outing) {
        return List.of(
                district.count("SELECT count(*) FROM visit_plan WHERE contact_id = ?", outing.contact),
                district.count("SELECT count(*) FROM overdue WHERE contact_id = ?", outing.contact),
                district.count(
                        "SELECT count(*) FROM overdue_told t WHERE EXISTS (SELECT 1 FROM overdue o"
                                + " WHERE o.id = t.overdue_id AND o.contact_id = ?)",
                        outing.contact));
    }
}
