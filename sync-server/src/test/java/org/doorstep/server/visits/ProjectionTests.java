package org.doorstep.server.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.visits.Authority.ANA;
import static org.doorstep.server.visits.Authority.BEN;
import static org.doorstep.server.visits.Authority.nobodyHome;
import static org.doorstep.server.visits.Authority.seenAlone;
import static org.doorstep.server.visits.Authority.today;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.LastSaid;
import org.doorstep.contract.child.LastVisit;
import org.doorstep.contract.child.OpenAction;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.CaseloadOffice;
import org.doorstep.server.sync.PastChanges;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectionTests {
    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Authority authority;

    private ChildId amara;
    private ChildId leo;

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
    void twoChildren() {
        amara = authority.knows("Amara", Cohort.CLA, ANA);
        leo = authority.knows("Leo", Cohort.CP, BEN);
    }

    @Test
    void whenAmaraHasBeenSeenHerNextVisitIsDueSixWeeksLaterAndHerTabletIsTold() {
        authority.received(authority.change(amara, ANA, 10, seenAlone(Cohort.CLA, 10)));

        assertThat(authority.dutiesTold(amara))
                .extracting(Duty::rule, Duty::dueOn, Duty::reason)
                .containsExactly(
                        Tuple.tuple("R28-2c-ii", today().minusDays(10).plusWeeks(6), "6 weeks after the last one"));
    }

    @Test
    void knockingWhileNobodyIsHomeShowsOnTheCardButResetsNothing() {
        authority.received(authority.change(amara, ANA, 10, seenAlone(Cohort.CLA, 10)));
        var before = authority.dutiesTold(amara);

        authority.received(authority.change(amara, ANA, 3, nobodyHome(Cohort.CLA, 3)));

        assertThat(authority.dutiesTold(amara)).isEqualTo(before);
        assertThat(authority.cardTold(amara).lastVisit())
                .isEqualTo(new LastVisit(today().minusDays(3), "Ana Reid", false, false));
    }

    @Test
    void aVisitByTheReviewingOfficerShowsOnTheCardButResetsNothing() {
        authority.received(authority.change(amara, ANA, 10, seenAlone(Cohort.CLA, 10)));
        var before = authority.dutiesTold(amara);
        var byHerReviewingOfficer = seenAlone(Cohort.CLA, 3);
        byHerReviewingOfficer.put("visitor", "IRO");

        authority.received(authority.change(amara, ANA, 3, byHerReviewingOfficer));

        assertThat(authority.dutiesTold(amara)).isEqualTo(before);
        assertThat(authority.cardTold(amara).lastVisit())
                .isEqualTo(new LastVisit(today().minusDays(3), "Ana Reid", true, true));
    }

    @Test
    void whatSheSaidLastStandsOnHerCardWithWhoHeardIt() {
        var earlier = seenAlone(Cohort.CLA, 20);
        earlier.put("quotes", Map.of("q1", Map.of("words", "I like the dog.", "how", "SAID", "heardBy", "Ana Reid")));
        var later = seenAlone(Cohort.CLA, 5);
        later.put(
                "quotes",
                Map.of(
                        "q1", Map.of("words", "Where is Kofi?", "how", "SAID", "heardBy", "Ben Okoro"),
                        "q2", Map.of("words", "I want to see him.", "how", "SAID", "heardBy", "Ben Okoro")));

        // The later visit arrives first: the order of arrival decides nothing.
        authority.received(authority.change(amara, BEN, 5, later));
        authority.received(authority.change(amara, ANA, 20, earlier));

        assertThat(authority.cardTold(amara).lastSaid())
                .isEqualTo(new LastSaid("I want to see him.", today().minusDays(5), "Ben Okoro"));
    }

    @Test
    void aPromiseStaysOnTheCardUntilSomebodyTicksIt() {
        var promising = seenAlone(Cohort.CLA, 20);
        promising.put(
                "actions",
                Map.of(
                        "a-phone", Map.of("what", "Ask for a day for phone calls", "who", "Ana Reid"),
                        "a-lamp", Map.of("what", "A night light", "who", "Denise")));
        var promised = authority.change(amara, ANA, 20, promising);
        authority.received(promised);
        assertThat(authority.cardTold(amara).actions()).hasSize(2);

        var ticking = seenAlone(Cohort.CLA, 5);
        ticking.put("earlierActions", Map.of("a-lamp", "DONE", "a-phone", "STILL_OPEN"));
        authority.received(authority.change(amara, ANA, 5, ticking));

        assertThat(authority.cardTold(amara).actions())
                .isEqualTo(Map.of(
                        new ActionId("a-phone"),
                        new OpenAction("Ask for a day for phone calls", "Ana Reid", null, promised.recordId())));
    }

    @Test
    void oneUnreadableDocumentIsParkedWhereItCanBeSeenAndTheNextVisitIsTakenIn() {
        var newer = authority.change(amara, ANA, 20, Map.of("contactId", "k-9", "purpose", "SOMETHING_NEW"));
        authority.received(newer, authority.change(leo, BEN, 1, seenAlone(Cohort.CP, 1)));

        assertThat(authority
                        .jdbc()
                        .sql("SELECT record_id FROM parked_visit")
                        .query(String.class)
                        .list())
                .contains(newer.recordId().value());
        assertThat(authority.dutiesTold(leo))
                .singleElement()
                .satisfies(d -> assertThat(d.lastCountedOn()).isEqualTo(today().minusDays(1)));
    }

    @Test
    void aVisitFromATabletWhoseClockRunsTwoDaysAheadStandsOnTheDayItHappened() {
        Instant truly = Authority.at(4);
        Instant said = truly.plusSeconds(2 * 86_400);
        var doc = seenAlone(Cohort.CLA, 4);
        doc.put("attempt", Map.of("outcome", "TOOK_PLACE", "startedAt", said.toString(), "place", "PLACEMENT_OR_HOME"));
        authority.received(new Change(
                new ChangeId("ch-two-days"),
                PastChanges.COUNTY,
                1,
                null,
                new RecordId("r-two-days"),
                amara,
                "visit",
                1,
                null,
                doc,
                ANA,
                1,
                said,
                said,
                truly.plusSeconds(7200),
                -2L * 86_400_000,
                null,
                null,
                null));

        assertThat(authority.cardTold(amara).lastVisit())
                .isEqualTo(new LastVisit(today().minusDays(4), "Ana Reid", true, true));
    }

    @Test
    void theSameThingIsNotToldTwice() {
        authority.received(authority.change(amara, ANA, 10, seenAlone(Cohort.CLA, 10)));
        long told = authority.timesToldAbout(amara);

        server.part(Rebuild.class).all();

        assertThat(authority.timesToldAbout(amara)).isEqualTo(told);
    }

    @Test
    void whenAChildGetsAnotherWorkerHerCardSaysSoByItself() throws Exception {
        server.part(CaseloadOffice.class).allocate(amara, BEN, today(), null);

        for (int i = 0; i < 100 && !"Ben Okoro".equals(authority.cardTold(amara).worker()); i++) Thread.sleep(50);
        assertThat(authority.cardTold(amara).worker()).isEqualTo("Ben Okoro");
    }

    @Test
    void aVisitThatArrivesIsFollowedByItself() throws Exception {
        server.part(PastChanges.class)
                .take(java.util.stream.Stream.of(authority.change(amara, ANA, 1, seenAlone(Cohort.CLA, 1))));

        for (int i = 0; i < 100 && authority.cardTold(amara).lastVisit() == null; i++) Thread.sleep(50);
        assertThat(authority.cardTold(amara).lastVisit()).isNotNull();
    }
}
