package org.doorstep.server.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.http.Problem;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseloadTests {
    private static final LocalDate TODAY = LocalDate.now(Day.ZONE);

    @TempDir
    static Path data;

    static District district;
    static Caseload caseload;

    @BeforeAll
    static void start() {
        district = new District(data);
        caseload = district.server().part(Caseload.class);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @Test
    void everyChangeOfACaseloadHasANumberUnderWhichItCanBeAskedForLater() {
        var ana = new WorkerId(district.worker("Ana"));
        var amara = new ChildId(district.child("Amara"));
        assertThat(caseload.scopeOf(ana).version()).isZero();
        district.give(amara.value(), ana.value());
        assertThat(caseload.scopeOf(ana)).isEqualTo(new Scope(1, List.of(amara)));
        district.take(amara.value(), ana.value());
        assertThat(caseload.scopeOf(ana)).isEqualTo(new Scope(2, List.of()));
        district.give(amara.value(), ana.value());
        assertThat(caseload.heldAt(ana, amara, 0)).isFalse();
        assertThat(caseload.heldAt(ana, amara, 1)).isTrue();
        assertThat(caseload.heldAt(ana, amara, 2)).isFalse();
        assertThat(caseload.heldAt(ana, amara, 3)).isTrue();
    }

    @Test
    void aChildHasOneWorkerInATeamAndAnotherTeamsWorkerKeepsHer() {
        var ana = new WorkerId(district.worker("Ana"));
        var ben = new WorkerId(district.worker("Ben"));
        var riz = new WorkerId(district.worker("Riz", "t-2"));
        var amara = new ChildId(district.child("Amara", ana.value(), riz.value()));
        district.give(amara.value(), ben.value());
        assertThat(caseload.childrenOf(ana)).isEmpty();
        assertThat(caseload.childrenOf(ben)).containsExactly(amara);
        assertThat(caseload.childrenOf(riz)).containsExactly(amara);
        assertThat(caseload.facts(amara).orElseThrow().team()).isIn("Team 1", "Team 2");
    }

    @Test
    void anAllocationBeginsAndEndsWithItsDays() {
        var ana = new WorkerId(district.worker("Ana"));
        var ben = new WorkerId(district.worker("Ben"));
        var amara = new ChildId(district.child("Amara", ana.value()));
        district.office().allocate(amara, ben, TODAY.plusDays(3), null);
        district.office().turnThePage();
        assertThat(caseload.childrenOf(ana)).as("not yet").containsExactly(amara);
        district.jdbc()
                .sql("UPDATE allocation SET from_on = ? WHERE worker_id = ?")
                .params(TODAY.toString(), ben.value())
                .update();
        district.office().turnThePage();
        assertThat(caseload.childrenOf(ben)).containsExactly(amara);
        assertThat(caseload.childrenOf(ana)).isEmpty();
        district.office().allocate(amara, ben, TODAY, TODAY);
        district.office().turnThePage();
        assertThat(caseload.childrenOf(ben)).as("her last day is hers").containsExactly(amara);
        district.jdbc()
                .sql("UPDATE allocation SET until_on = ? WHERE worker_id = ?")
                .params(TODAY.minusDays(1).toString(), ben.value())
                .update();
        district.office().turnThePage();
        assertThat(caseload.childrenOf(ben)).isEmpty();
        assertThat(district.office().turnThePage()).as("once").isZero();
    }

    @Test
    void whatIsMissingIsSaidInASentence() {
        assertThatThrownBy(() -> district.give("c-nobody", district.worker("Ana")))
                .isInstanceOf(Problem.class)
                .hasMessage("There is no child \"c-nobody\". Add it first.");
        assertThatThrownBy(() -> district.worker("Zoe", "t-nowhere"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Add the team first");
    }

    @Test
    void aManagerSeesHerOwnTeamAndNobodyElseManagesAny() {
        var grace = new WorkerId(district.worker("Grace", "t-2", Role.MANAGER));
        var ana = new WorkerId(district.worker("Ana", "t-2", Role.WORKER));
        var amara = new ChildId(district.child("Amara", ana.value()));
        assertThat(caseload.teamsManagedBy(grace)).containsExactly(new TeamId("t-2"));
        assertThat(caseload.teamsManagedBy(ana)).isEmpty();
        assertThat(caseload.teamsManagedBy(new WorkerId("w-unknown"))).isEmpty();
        assertThat(caseload.childrenOfTeam(new TeamId("t-2"))).contains(amara);
        assertThat(caseload.members(new TeamId("t-2")))
                .extracting(Colleague::id)
                .contains(ana, grace);
    }

    @Test
    void aWholeAuthorityIsTakenInAtOnceAndArrivesOnTablets() {
        var intake = district.server().part(CaseloadIntake.class);
        var pat = new WorkerId("w-pat");
        intake.teams(Stream.of(new CaseloadIntake.NewTeam(new TeamId("t-lct"), "Leaving Care Team")));
        intake.workers(Stream.of(new CaseloadIntake.NewWorker(pat, "Pat", new TeamId("t-lct"), List.of(Role.WORKER))));
        intake.children(IntStream.range(0, 3_000).mapToObj(CaseloadTests::child));
        intake.allocations(IntStream.range(0, 3_000)
                .mapToObj(i -> new CaseloadIntake.NewAllocation(new ChildId("c-bulk" + i), pat, TODAY)));
        var scope = caseload.scopeOf(pat);
        assertThat(scope.children()).hasSize(3_000);
        assertThat(caseload.heldAt(pat, new ChildId("c-bulk2999"), scope.version()))
                .isTrue();
        assertThat(district.pulls("w-pat"))
                .filteredOn(item -> item.get("kind").asString().equals("child"))
                .hasSize(3_000);
    }

    private static Child child(int number) {
        return District.facts("c-bulk" + number, "Child " + number);
    }
}
