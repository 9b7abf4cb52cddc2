package org.doorstep.server.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.Person;
import org.doorstep.server.audit.Who;
import org.doorstep.server.caseload.Register;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.doorstep.server.visits.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ana knows that the card is wrong. What Grace does about it, and what Ana reads. */
class ProposalTests {
    private static final LocalDate ON_THE_CARD = LocalDate.now().minusDays(100);
    private static final LocalDate INDEED = LocalDate.now().minusDays(20);
    private static final String PUT_RIGHT = "Put right in the case system, from the sealed order.";

    @TempDir
    private static Path data;

    private static Team team;
    private String child = "";
    private String record = "";
    private Ink tablet = new Ink("", "", 0);

    @BeforeAll
    static void start() {
        team = new Team(data);
    }

    @AfterAll
    static void stop() {
        team.close();
    }

    @BeforeEach
    void aChildWhoseOrderHasTheWrongDay() {
        child = team.child();
        record = team.record();
        tells(ON_THE_CARD);
        tablet = team.tablet();
    }

    @Test
    void theManagerReadsWhatTheCardSaysWhatIsSoInsteadAndHowThatIsKnown() {
        proposes("I was in court.");
        var task = team.task(team.grace, record);
        assertThat(task.get("kind").asString()).isEqualTo("FACT_WRONG");
        assertThat(task.get("asks").asString()).isEqualTo("OUTCOME");
        assertThat(task.get("owner").asString()).isEqualTo("Grace Lindqvist");
        assertThat(task.get("what").asString())
                .contains("“Looked after since the spring”", "the case system, as of 23 November 2026")
                .contains("“The order was made later.”, since", "“I was in court.”");
        assertThat(team.open(team.omar, record)).as("another team's manager").isEmpty();
    }

    @Test
    void itIsAcceptedWithWhatWasPutRightAndTheCardStaysAsItIsUntilItsSourceTellsIt() {
        proposes("I was in court.");
        var task = readTask();
        assertThat(refused(task, Map.of("words", PUT_RIGHT))).contains("whether you accept");
        assertThat(refused(task, Map.of("words", " ", "outcome", "ACCEPTED"))).contains("who changes the record");
        accepts(task);

        assertThat(told().at("/doc/decision/outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(told().at("/doc/decision/by").asString()).isEqualTo("Grace Lindqvist");
        assertThat(told().at("/doc/decision/words").asString()).isEqualTo(PUT_RIGHT);
        assertThat(told().at("/doc/proposed/name").asString()).isEqualTo("Ana Reid");
        assertThat(since()).isEqualTo(ON_THE_CARD.toString());
        assertThat(closed().get("stillShown").asBoolean()).isTrue();

        tells(INDEED);
        assertThat(closed().has("stillShown")).isFalse();
        assertThat(since()).isEqualTo(INDEED.toString());
    }

    @Test
    void whatWasAgreedIsOnTheManagersListUntilTheSourceTellsItAndOnNobodyElses() {
        proposes("I was in court.");
        assertThat(agreed(team.grace)).isEmpty();
        accepts(readTask());
        assertThat(agreed(team.grace))
                .singleElement()
                .satisfies(row -> assertThat(row.at("/closed/by").asString()).isEqualTo("Grace Lindqvist"));
        assertThat(agreed(team.omar)).isEmpty();
        assertThat(agreed(team.ana)).isEmpty();
        tells(INDEED);
        assertThat(agreed(team.grace)).isEmpty();
    }

    @Test
    void whoAnswersTheTelephoneAtNightReadsItOnTheChildsSheetUntilTheSourceTellsIt() {
        var sam = team.district.works("sam", "Sam Night", "t-2", Role.OUT_OF_HOURS);
        proposes("I was in court.");
        assertThat(wrongAtNight(sam)).as("nothing is agreed yet").isEmpty();
        accepts(readTask());
        assertThat(wrongAtNight(sam))
                .contains("Looked after: Grace Lindqvist agreed on ", "“The order was made later.”", PUT_RIGHT);
        tells(INDEED);
        assertThat(wrongAtNight(sam)).isEmpty();
    }

    @Test
    void anOldListThatComesLatePutsNothingRight() {
        tells(INDEED);
        proposes("I was in court.", LocalDate.now().plusDays(1));
        accepts(readTask());
        assertThat(closed().get("stillShown").asBoolean())
                .as("the list is of today, the card that was wrong of tomorrow")
                .isTrue();
    }

    @Test
    void whereTheRecordWasRightAfterAllItIsTakenBackAndItsAuthorReadsWhy() {
        proposes("I was in court.");
        var task = readTask();
        assertThat(takesBack(team.grace, task, "Not so."))
                .as("nothing is accepted yet")
                .isEqualTo(409);
        accepts(task);
        assertThat(takesBack(team.omar, task, "Not so.")).isEqualTo(404);
        assertThat(takesBack(team.grace, task, " ")).isEqualTo(400);
        assertThat(takesBack(team.grace, task, "The sealed order says the spring."))
                .isEqualTo(200);
        assertThat(takesBack(team.grace, task, "Once more.")).isEqualTo(409);
        assertThat(agreed(team.grace)).isEmpty();
        assertThat(told().at("/doc/decision/outcome").asString()).isEqualTo("DECLINED");
        assertThat(told().at("/doc/decision/words").asString()).isEqualTo("The sealed order says the spring.");
        assertThat(team.ana.get("/api/v1/office/notices").body())
                .contains("has taken back that what you say is wrong on a card was accepted: The sealed order");
        assertThat(team.open(team.grace, record)).isEmpty();
    }

    @Test
    void whatIsDueIsReckonedAnewWhenTheSourceTellsTheFactAndNotBefore() {
        await(() -> !due().isEmpty());
        var before = due();
        proposes("I was in court.");
        accepts(readTask());
        team.district.server().part(Rebuild.class).all();
        assertThat(due()).isEqualTo(before);
        tells(INDEED);
        await(() -> !due().isEmpty() && !due().equals(before));
    }

    @Test
    void itIsDeclinedWithAReasonThatItsAuthorReads() {
        proposes("Somebody said so.");
        var task = readTask();
        assertThat(team.close(team.grace, task, Map.of("words", "The order says the spring.", "outcome", "DECLINED"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(told().at("/doc/decision/outcome").asString()).isEqualTo("DECLINED");
        assertThat(closed().has("stillShown")).isFalse();
        assertThat(team.ana.get("/api/v1/office/notices").body())
                .contains("has read what you say is wrong on a card.")
                .contains("has declined what you say is wrong on a card: The order says the spring.")
                .doesNotContain("Looked after since the spring");
    }

    @Test
    void aDecisionIsNoNewsAndARebuildRaisesNothingTwice() {
        proposes("I was in court.");
        accepts(readTask());
        team.followed();
        team.district.server().part(Rebuild.class).all();
        assertThat(team.open(team.grace, record)).isEmpty();
        assertThat(team.closed(team.grace, record)).hasSize(1);
    }

    @Test
    void saidOtherwiseItIsNewsAgain() {
        var sealed = proposes("I was in court.");
        readTask();
        team.arrives(tablet, changed(sealed, "{\"howKnown\": \"I have the sealed order.\"}"));
        var again = team.task(team.grace, record);
        assertThat(again.get("isNews").asBoolean()).isTrue();
        assertThat(again.get("what").asString()).contains("“I have the sealed order.”");
        assertThat(again.has("changedAt")).isFalse();
    }

    @Test
    void aTabletDecidesNothingNotEvenWithItsFirstWord() {
        var decision = "\"decision\": {\"outcome\": \"ACCEPTED\", \"by\": \"Grace Lindqvist\","
                + " \"at\": \"2026-11-23T10:00:00Z\", \"words\": \"Yes.\"}";
        var forged = push(tablet.document(Proposals.TYPE, record, child, proposal("I say so.", "," + decision)));
        assertThat(forged.reason()).isEqualTo(QuarantineReason.INVALID);
        assertThat(forged.sentence()).contains("decision");

        record = team.record();
        var sealed = proposes("I was in court.");
        var later = push(changed(sealed, "{" + decision + "}"));
        assertThat(later.reason()).isEqualTo(QuarantineReason.INVALID);
        assertThat(team.task(team.grace, record).has("closed")).isFalse();
    }

    @Test
    void whoDoesNotWorkWithTheChildNeitherProposesNorSees() {
        var ben = team.district.worker("Ben", "t-2", Role.WORKER);
        var foreign = team.district.tabletOf(ben);
        var sealed = foreign.document(Proposals.TYPE, record, child, proposal("I heard it.", ""));
        assertThat(team.district.push(foreign, sealed).results().getFirst().reason())
                .isEqualTo(QuarantineReason.OUT_OF_SCOPE);
        record = team.record();
        proposes("I was in court.");
        assertThat(told()).isNotNull();
        assertThat(team.district.pulls(ben).toString()).doesNotContain(record);
    }

    @Test
    void everyStepLeavesAnAuditEntry() {
        proposes("I was in court.");
        accepts(readTask());
        for (var action : List.of("change.push", "task.read", "task.close"))
            assertThat(team.district.count(
                            "SELECT count(*) FROM audit WHERE action = ? AND record_id = ? AND outcome = 'DONE'",
                            action,
                            record))
                    .as(action)
                    .isPositive();
    }

    /** What the case system says, by the ordinary way. */
    private void tells(LocalDate since) {
        var born = LocalDate.now().minusYears(9);
        var row = new People.ChildRow(
                new ChildId(child), "Amara", "Okafor", born, null, Cohort.CLA, since, "4 Elm Road", "ZZ1 1AA");
        team.district.server().part(Register.class).add(row, Who.worker(team.grace.worker()));
    }

    private String proposes(String howKnown) {
        return team.arrives(tablet, tablet.document(Proposals.TYPE, record, child, proposal(howKnown, "")));
    }

    private String proposes(String howKnown, LocalDate asOf) {
        var said = proposal(howKnown, "").replace("2026-11-23\", \"card\"", asOf + "\", \"card\"");
        return team.arrives(tablet, tablet.document(Proposals.TYPE, record, child, said));
    }

    private String wrongAtNight(Person sam) {
        var sheet = sam.get("/api/v1/office/out-of-hours/children/" + child);
        assertThat(sheet.statusCode()).as(sheet.body()).isEqualTo(200);
        return Person.json(sheet)
                .path("wrong")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
    }

    private List<JsonNode> agreed(Person manager) {
        return Team.of(manager.get(Team.TASKS + "/agreed"), record);
    }

    private static int takesBack(Person manager, JsonNode task, String words) {
        return manager.post(Team.TASKS + "/" + task.get("id").asString() + "/take-back", Map.of("words", words))
                .statusCode();
    }

    private String changed(String sealed, String patch) {
        return tablet.visit(record, child, "", change -> {
            change.put("type", Proposals.TYPE);
            change.putObject("base").put("own", Ink.idOf(sealed));
            change.set("patch", District.json(patch));
        });
    }

    private String proposal(String howKnown, String more) {
        return """
                {"shown": {"fact": "cohort/CLA", "what": "Looked after", "says": "Looked after since the spring",
                  "source": "CASE_SYSTEM", "asOf": "2026-11-23", "card": {"/cohorts/CLA/since": "%s"}},
                 "proposed": {"by": "%s", "name": "Ana Reid", "at": "2026-11-23T10:00:00Z"},
                 "believes": "The order was made later.", "howKnown": "%s", "since": "%s"%s}
                """.formatted(ON_THE_CARD, team.ana.worker(), howKnown, INDEED, more);
    }

    private Push.Result push(String sealed) {
        return team.district.push(tablet, sealed).results().getFirst();
    }

    private JsonNode readTask() {
        var task = team.task(team.grace, record);
        team.read(team.grace, task);
        return task;
    }

    private void accepts(JsonNode task) {
        var answer = team.close(team.grace, task, Map.of("words", PUT_RIGHT, "outcome", "ACCEPTED"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String refused(JsonNode task, Map<String, ?> closing) {
        var answer = team.close(team.grace, task, closing);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private JsonNode closed() {
        return team.closed(team.grace, record).getFirst().get("closed");
    }

    /** The proposal as Ana's tablet is told it. */
    private JsonNode told() {
        return items("record").stream()
                .filter(item -> item.get("recordId").asString().equals(record))
                .findFirst()
                .orElseThrow();
    }

    private String since() {
        return District.json(team.district
                        .jdbc()
                        .sql("SELECT facts FROM child WHERE id = ?")
                        .param(child)
                        .query(String.class)
                        .single())
                .at("/cohorts/CLA/since")
                .asString();
    }

    private String due() {
        return items("duties").stream()
                .filter(item -> item.get("childId").asString().equals(child))
                .map(item -> item.get("duties").toString())
                .reduce("", (earlier, later) -> later);
    }

    private static List<JsonNode> items(String kind) {
        return team.district.pulls(team.ana.worker().value()).stream()
                .filter(item -> item.get("kind").asString().equals(kind))
                .toList();
    }

    private static void await(BooleanSupplier holds) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(until);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
