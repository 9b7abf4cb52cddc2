package org.doorstep.server.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.visit.Venue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An authority may keep a table of its own: what it may say, what is refused, and what is reckoned with it. */
class DutiesOfOwnTablesTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);

    @Test
    void anIntervalOfNothingIsRefused() {
        assertThatThrownBy(() -> new Interval(0, Interval.Unit.DAY)).hasMessageContaining("at least 1");
        assertThat(new Interval(1, Interval.Unit.DAY).words()).isEqualTo("one day");
    }

    @Test
    void twoRowsOfOneNameAndARowInThePlaceOfNobodyAreRefused() {
        assertThatThrownBy(() -> table(row("CIN-1", ""), row("CIN-1", ""))).hasMessageContaining("CIN-1");
        assertThatThrownBy(() -> table(row("CIN-1", ", \"insteadOf\": [\"CIN-2\"]")))
                .hasMessageContaining("not there");
    }

    @Test
    void aRowNeedsAnIntervalOrTheChildsOwnPlanAndNeverBoth() {
        String anchored = row("CIN-1", "").replace("CIN_PLAN_START", "OWN_PLAN_START");
        String endless = row("CIN-1", "").replace("\"interval\": { \"n\": 7, \"unit\": \"DAY\" },", "");

        assertThatThrownBy(() -> table(anchored)).hasMessageContaining("needs an interval");
        assertThatThrownBy(() -> table(endless)).hasMessageContaining("needs an interval");
    }

    @Test
    void aRowSpeaksFromItsFirstDayToItsLast() {
        assertThat(asked(row("CIN-1", ""), TODAY)).containsExactly("CIN-1");
        assertThat(asked(row("CIN-1", "").replace("2015-01-01", "2026-11-23"), TODAY))
                .containsExactly("CIN-1");
        assertThat(asked(row("CIN-1", "").replace("2015-01-01", "2026-11-24"), TODAY))
                .isEmpty();
        assertThat(asked(row("CIN-1", ", \"until\": \"2026-11-10\""), TODAY)).containsExactly("CIN-1");
        assertThat(asked(row("CIN-1", ", \"until\": \"2026-11-09\""), TODAY)).isEmpty();
    }

    @Test
    void aRowThatIsOffSpeaksOfNobodyUntilItIsTurnedOn() {
        RuleBook book = table(row("CIN-1", ", \"off\": true"));

        assertThat(of(book, leo(""), List.of())).isEmpty();
        assertThat(of(book.with(List.of("CIN-1")), leo(""), List.of())).hasSize(1);
    }

    @Test
    void whatARowDoesNotSayInWordsIsSaidByItsInterval() {
        var seen = List.of(seen(Venue.PLACEMENT_OR_HOME));

        assertThat(of(table(row("CIN-1", "")), leo(""), seen))
                .extracting(Duty::reason)
                .containsExactly("7 days");
        assertThat(of(table(row("CIN-1", ", \"first\": \"within {interval}\"")), leo(""), seen))
                .extracting(Duty::reason)
                .containsExactly("within 7 days");
        assertThat(of(table(row("CIN-1", ", \"first\": \"within {interval}\"")), leo(""), List.of()))
                .extracting(Duty::reason)
                .containsExactly("within 7 days");
    }

    @Test
    void accommodationIsProvidedOnlyToWhomeverIsPlacedSomewhere() {
        String row = row("CIN-1", ", \"when\": [\"ACCOMMODATION_PROVIDED\"]");
        String placed = placed("H5");

        assertThat(of(table(row), leo(""), List.of())).isEmpty();
        assertThat(of(table(row), leo(placed), List.of())).hasSize(1);
        assertThat(of(table(row), leo(placed("R5")), List.of())).isEmpty();
    }

    @Test
    void fewerVisitsThatTheChildDoesNotAgreeToAreNotAgreedTo() {
        String row = row("CIN-1", ", \"when\": [\"CHILD_AGREES_TO_FEWER\"]").replace("LOCAL", "STATUTORY");
        String plan = """
                , "plan": { "cohort": "CIN", "everyDays": 84, "since": "2026-01-12", "reviewOn": "2027-01-01",
                  "reduces": true, "approvedBy": "Jo Park", "reason": "seen weekly", "childAgrees": %s,
                  "source": "COUNTY", "asOf": "2026-11-23" }""";

        assertThat(of(table(row), leo(plan.formatted("true")), List.of())).hasSize(1);
        assertThat(of(table(row), leo(plan.formatted("false")), List.of())).isEmpty();
        assertThat(of(table(row), leo(""), List.of())).isEmpty();
    }

    @Test
    void aVisitIsJudgedWithoutTheCardAsIfTheChildLivedAtAnOrdinaryAddress() {
        var duties = new Duties(RuleBook.standard(), Counting.EXCLUSIVE);

        assertThat(duties.counts(null, visit(Cohort.CLA, Venue.PLACEMENT_OR_HOME, true, false)))
                .isTrue();
        assertThat(duties.counts(null, visit(Cohort.CLA, Venue.SCHOOL, true, false)))
                .isFalse();
        assertThat(duties.counts(null, visit(Cohort.CP, Venue.SCHOOL, true, false)))
                .isTrue();
        assertThat(duties.counts(null, visit(Cohort.CP, Venue.SCHOOL, false, true)))
                .isFalse();
    }

    @Test
    void aChildOfWhomNobodyKnowsABirthdayIsSeenHerself() {
        var duties = new Duties(RuleBook.standard(), Counting.EXCLUSIVE);
        var nobodyKnows = leo("").replace("\"bornOn\": \"2014-05-09\",", "");
        var child = read(nobodyKnows);

        assertThat(duties.counts(child, visit(Cohort.CP, Venue.SCHOOL, false, true)))
                .isFalse();
        assertThat(of(table(row("CIN-1", "")), nobodyKnows, List.of()))
                .extracting(Duty::reason)
                .containsExactly("7 days");
    }

    @Test
    void workingDaysAfterADayLeaveOutWeekends() {
        assertThat(new Duties(RuleBook.standard(), Counting.INCLUSIVE).workingDaysAfter(TUESDAY, 5))
                .isEqualTo(LocalDate.of(2026, 11, 17));
    }

    private static List<String> asked(String row, LocalDate today) {
        return new Duties(table(row), Counting.EXCLUSIVE)
                .asked(read(leo("")), List.of(seen(Venue.PLACEMENT_OR_HOME)), today).stream()
                        .map(Duty::rule)
                        .toList();
    }

    private static List<Duty> of(RuleBook book, String child, List<VisitFact> visits) {
        return new Duties(book, Counting.EXCLUSIVE)
                .asked(read(child), visits, TODAY).stream()
                        .map(duty -> withoutLayer(duty))
                        .toList();
    }

    /** The sentence before who asks for it. */
    private static Duty withoutLayer(Duty duty) {
        return new Duty(
                duty.id(),
                duty.childId(),
                duty.cohort(),
                duty.rule(),
                duty.layer(),
                duty.dueOn(),
                duty.title(),
                duty.reason().replace(", local standard", ""),
                duty.source(),
                duty.countedFrom(),
                duty.lastCountedOn());
    }

    private static RuleBook table(String... rows) {
        String json = "{ \"rules\": [" + String.join(",", rows) + "], \"bankHolidays\": [] }";
        return RuleBook.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String row(String id, String more) {
        return """
                { "id": "%s", "cohort": "CIN", "layer": "LOCAL", "anchor": "CIN_PLAN_START",
                  "interval": { "n": 7, "unit": "DAY" }, "phase": "EVERY", "atLivingAddress": false,
                  "from": "2015-01-01", "title": "child in need visit", "source": "local", "evidence": "D"%s }""".formatted(id, more);
    }

    private static String leo(String more) {
        return """
                { "id": "c-leo", "name": "Leo", "familyName": "Bright", "bornOn": "2014-05-09",
                  "cohorts": { "CIN": { "since": "2026-01-12", "source": "COUNTY", "asOf": "2026-11-23" } },
                  "asOf": "2026-11-23T09:00:00Z"%s }""".formatted(more);
    }

    private static String placed(String kind) {
        return """
                , "placement": { "startedOn": "2026-01-12", "kind": "%s", "description": "somewhere", "outOfArea": false,
                  "intendedUntil18": false, "temporaryApproval": false, "source": "COUNTY", "asOf": "2026-11-23" }""".formatted(kind);
    }

    private static Child read(String json) {
        return JSON.readValue(json, Child.class);
    }

    private static VisitFact seen(Venue place) {
        return visit(Cohort.CIN, place, true, false);
    }

    private static VisitFact visit(Cohort purpose, Venue place, boolean seen, boolean motherSeen) {
        return new VisitFact(TUESDAY, purpose, true, place, seen, motherSeen);
    }
}
