package org.doorstep.server.county;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.FactKind;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.contract.visit.Seen;
import org.doorstep.contract.visit.Visit;
import org.doorstep.server.duties.Counting;
import org.doorstep.server.duties.Duties;
import org.doorstep.server.duties.RuleBook;
import org.doorstep.server.duties.VisitFact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CountyTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final County COUNTY = county(7);
    private static final List<ChildFile> FILES = COUNTY.files().toList();

    @Test
    void thereAreAsManyChildrenAsTheReportCounts() {
        assertThat(FILES).hasSize(4_676 + 17 + 440);
        assertThat(count(card -> in(card, Cohort.CIN) || in(card, Cohort.CP) || in(card, Cohort.CLA)))
                .isEqualTo(4_676);
        assertThat(count(card -> in(card, Cohort.CP))).isEqualTo(1_052);
        assertThat(count(card -> in(card, Cohort.CLA))).isEqualTo(977);
        assertThat(count(card -> in(card, Cohort.PF))).isEqualTo(17);
        assertThat(count(card -> in(card, Cohort.CL))).isEqualTo(440);
    }

    @Test
    void theLookedAfterLiveWhereTheReportSays() {
        assertThat(count(card -> in(card, Cohort.CLA) && outOfArea(card))).isEqualTo(228);
        assertThat(count(card -> detail(card, Cohort.CLA).equals("V2") && interpreted(card)))
                .isBetween(124L, 150L);
        assertThat(count(card -> placed(card, "U") || placed(card, "A"))).isEqualTo(655);
        assertThat(count(card -> placed(card, "K"))).isEqualTo(125);
        assertThat(count(card -> detail(card, Cohort.PF).equals("HOST_FAMILY"))).isEqualTo(8);
    }

    @Test
    void fiveHundredAndElevenPeopleWorkInTeams() {
        var staff = COUNTY.staff();
        assertThat(staff.members()).hasSize(511);
        assertThat(staff.members()).extracting(Staff.Member::id).doesNotHaveDuplicates();
        assertThat(staff.members()).extracting(Staff.Member::name).doesNotHaveDuplicates();
        assertThat(staff.members())
                .extracting(Staff.Member::team)
                .isSubsetOf(staff.teams().stream().map(Staff.Team::id).toList());
    }

    @Test
    void everyCaseHolderHasTwentyFiveToThirtyChildrenAndAnaThirty() {
        Map<WorkerId, Long> caseloads = FILES.stream()
                .collect(Collectors.groupingBy(file -> file.held().getFirst().worker(), Collectors.counting()));
        assertThat(caseloads.values()).allMatch(children -> children >= 25 && children <= 30);
        assertThat(caseloads)
                .containsEntry(new WorkerId("w-ana"), 30L)
                .containsEntry(new WorkerId("w-ben"), 27L)
                .containsEntry(new WorkerId("w-pat"), 27L);
    }

    @Test
    void everyIdIsUsedOnce() {
        assertThat(new HashSet<>(FILES.stream().map(file -> file.card().id()).toList()))
                .hasSize(FILES.size());
        var records = FILES.stream()
                .flatMap(file -> file.visits().stream())
                .map(ChildFile.PastVisit::recordId)
                .toList();
        assertThat(new HashSet<>(records)).hasSize(records.size());
    }

    @Test
    void twoYearsOfVisitsAreThereAndNoneBeforeAChildWasBornOrInTheFuture() {
        var visits = FILES.stream().flatMap(file -> file.visits().stream()).toList();
        assertThat(visits.size()).isBetween(80_000, 120_000);
        var today = TODAY.atStartOfDay(Occasions.ZONE).toInstant().plusSeconds(86_400);
        for (var file : FILES)
            for (var past : file.visits()) {
                var day = day(past.visit());
                assertThat(past.sealedAt()).isBefore(today);
                if (file.card().bornOn() != null)
                    assertThat(day).isAfterOrEqualTo(file.card().bornOn());
            }
    }

    @Test
    void nobodyHasAnAgeThatCannotBe() {
        for (var file : FILES) {
            var card = file.card();
            if (card.bornOn() == null) {
                assertThat(card.expectedOn()).isAfter(TODAY);
                continue;
            }
            int age = card.bornOn().until(TODAY).getYears();
            if (in(card, Cohort.CL)) assertThat(age).isBetween(16, 25);
            else if (in(card, Cohort.PF)) assertThat(age).isBetween(4, 15);
            else assertThat(age).isBetween(0, 17);
            card.cohorts()
                    .values()
                    .forEach(fact -> assertThat(fact.since())
                            .isAfterOrEqualTo(card.bornOn())
                            .isBeforeOrEqualTo(TODAY));
        }
    }

    @Test
    void aboutAsManyAreKnownToTheDentistAsTheReportCountsAndNoFactLiesInTheFuture() {
        var lookedAfter = FILES.stream()
                .map(ChildFile::card)
                .filter(card -> in(card, Cohort.CLA) && isOlderThanTwo(card))
                .toList();
        long seen = lookedAfter.stream()
                .filter(card -> card.facts().values().stream().anyMatch(fact -> fact.kind() == FactKind.DENTAL))
                .count();
        assertThat(100.0 * seen / lookedAfter.size()).isBetween(50.0, 64.0);
        for (var file : FILES)
            assertThat(file.card().facts().values())
                    .allMatch(fact -> !fact.on().isAfter(TODAY) && !fact.text().isBlank());
        assertThat(count(card -> card.achievements() != null)).isGreaterThan(1_000);
    }

    @Test
    void theSameSeedAndDayMakeTheSameCounty() {
        assertThat(fingerprint(county(7).files())).isEqualTo(fingerprint(FILES.stream()));
        assertThat(county(7).staff()).isEqualTo(COUNTY.staff());
        assertThat(county(8).staff()).isNotEqualTo(COUNTY.staff());
    }

    @Test
    void aVisitIsTheSameAfterItWentOverTheWire() {
        FILES.stream()
                .limit(200)
                .flatMap(file -> file.visits().stream())
                .map(ChildFile.PastVisit::visit)
                .forEach(visit -> assertThat(JSON.readValue(JSON.writeValueAsString(visit), Visit.class))
                        .isEqualTo(visit));
    }

    @Test
    void aboutNineInTenAreVisitedInTime() {
        var duties = new Duties(RuleBook.standard(), Counting.EXCLUSIVE);
        var inTime = FILES.stream()
                .filter(file -> duties.next(file.card(), facts(file), TODAY).stream()
                        .noneMatch(duty -> duty.dueOn().isBefore(TODAY)))
                .count();
        assertThat(100.0 * inTime / FILES.size()).isBetween(87.0, 93.0);
    }

    @Test
    void anasMorningHasSomethingOverdueAndSomethingDueThisWeek() {
        var duties = new Duties(RuleBook.standard(), Counting.EXCLUSIVE);
        var due = FILES.stream()
                .filter(file -> file.held().getFirst().worker().equals(new WorkerId("w-ana")))
                .flatMap(file -> duties.next(file.card(), facts(file), TODAY).stream())
                .toList();
        assertThat(due).anyMatch(duty -> duty.dueOn().isBefore(TODAY));
        assertThat(due)
                .anyMatch(duty -> duty.childId().value().equals("c-amara")
                        && !duty.dueOn().isBefore(TODAY)
                        && duty.dueOn().isBefore(TODAY.plusDays(5)));
    }

    static County county(long seed) {
        return County.of(seed, TODAY, new Families(JSON).on(TODAY), Figures.REPORT);
    }

    private static List<VisitFact> facts(ChildFile file) {
        return file.visits().stream()
                .map(past -> fact(file.card(), past.visit()))
                .toList();
    }

    private static VisitFact fact(Child card, Visit visit) {
        var took = visit.attempt() instanceof Attempt.TookPlace place ? place : null;
        boolean mother = visit.present().values().stream()
                .map(present ->
                        present.personId() == null ? null : card.people().get(present.personId()))
                .anyMatch(person -> person != null && person.relationship().equals("mother"));
        return new VisitFact(
                day(visit),
                visit.purpose(),
                took != null,
                took == null ? null : took.place(),
                visit.seen() instanceof Seen.Yes,
                mother);
    }

    private static LocalDate day(Visit visit) {
        return visit.attempt().startedAt().atZone(Occasions.ZONE).toLocalDate();
    }

    private static long count(Predicate<Child> which) {
        return FILES.stream().map(ChildFile::card).filter(which).count();
    }

    private static boolean isOlderThanTwo(Child card) {
        var born = card.bornOn();
        return born != null && born.isBefore(TODAY.minusYears(3));
    }

    private static boolean in(Child card, Cohort cohort) {
        var fact = card.cohorts().get(cohort);
        return fact != null && fact.until() == null;
    }

    private static String detail(Child card, Cohort cohort) {
        var fact = card.cohorts().get(cohort);
        return fact == null || fact.detail() == null ? "" : fact.detail();
    }

    private static boolean interpreted(Child card) {
        return card.language() != null && card.language().interpreterNeeded();
    }

    private static boolean outOfArea(Child card) {
        return card.placement() != null && card.placement().outOfArea();
    }

    private static boolean placed(Child card, String kind) {
        return in(card, Cohort.CLA)
                && card.placement() != null
                && card.placement().kind().startsWith(kind);
    }

    private static String fingerprint(Stream<ChildFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(JSON.writeValueAsBytes(file)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
