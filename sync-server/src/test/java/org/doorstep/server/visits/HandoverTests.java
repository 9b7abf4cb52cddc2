package org.doorstep.server.visits;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.visits.Authority.ANA;
import static org.doorstep.server.visits.Authority.BEN;
import static org.doorstep.server.visits.Authority.today;

import java.nio.file.Path;
import java.util.Map;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.Handover;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.CaseloadOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next worker's card opens with. */
class HandoverTests {
    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Authority authority;

    private ChildId amara;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        authority = Authority.in(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anaKnowsAmara() {
        amara = authority.knows("Amara", Cohort.CLA, ANA);
        var doc = Authority.seenAlone(Cohort.CLA, 10);
        doc.put("next", Map.of("on", today().plusDays(4).toString(), "note", "Bring the netball photographs."));
        authority.received(authority.change(amara, ANA, 10, doc));
    }

    @Test
    void whoeverTakesOverIsToldWhoKnewHerSinceWhenAndWhatWasPromised() {
        assertThat(authority.cardTold(amara).handovers()).as("Ana is not new").isEmpty();
        allocate(BEN);

        var told = authority.cardTold(amara).handovers();
        assertThat(told).containsOnlyKeys(BEN);
        Handover handover = requireNonNull(told.get(BEN));
        assertThat(handover.from()).isEqualTo("Ana Reid");
        assertThat(handover.knownSince()).isEqualTo(today().minusDays(50));
        assertThat(handover.nextOn()).isEqualTo(today().plusDays(4));
        assertThat(handover.nextNote()).contains("netball");
        assertThat(handover.standsIn()).isFalse();
    }

    @Test
    void itGoesWhenTheNewOneHasBeenThere() {
        allocate(BEN);
        authority.received(authority.change(amara, BEN, 0, Authority.seenAlone(Cohort.CLA, 0)));
        assertThat(authority.cardTold(amara).handovers()).isEmpty();
    }

    @Test
    void whoHadHerBeforeIsNotNewToHer() {
        allocate(BEN);
        allocate(ANA);
        assertThat(authority.cardTold(amara).handovers()).doesNotContainKey(ANA);
    }

    @Test
    void whoStandsInIsToldTooAndTheCardSaysUntilWhen() {
        var grace = server.person("grace", Role.MANAGER);
        var answer = grace.post(
                "/api/v1/office/caseloads/t-scp1/covers",
                Map.of(
                        "away", "w-ana",
                        "by", "w-ben",
                        "from", today().toString(),
                        "until", today().plusDays(7).toString(),
                        "children", java.util.List.of(amara.value())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        server.part(Projection.class).catchUp();
        var card = authority.cardTold(amara);
        assertThat(card.worker()).isEqualTo("Ana Reid");
        var standIn = requireNonNull(card.standIn());
        assertThat(standIn.worker()).isEqualTo("Ben Okoro");
        assertThat(standIn.until()).isEqualTo(today().plusDays(7));
        assertThat(requireNonNull(card.handovers().get(BEN)).standsIn()).isTrue();
    }

    private void allocate(org.doorstep.contract.id.WorkerId worker) {
        server.part(CaseloadOffice.class).allocate(amara, worker, today(), null);
        server.part(Projection.class).catchUp();
    }
}
