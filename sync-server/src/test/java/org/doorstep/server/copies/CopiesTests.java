package org.doorstep.server.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Amara came back and told Imani what her uncle Kyle Brown did, who lives at 14 Station Road and drives for Sunrise Taxis. She
 * asked that nobody is told about the flat. Answers are looked through as text, because whatever is in one reaches somebody.
 */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class CopiesTests {
    private static final String OFFICE = "/api/v1/office/";
    private static final String HARM = "He pushed me in the flat";

    @TempDir
    static Path data;

    static RunningServer server;
    static District district;
    static Person ana;
    static Person grace;
    static Person hugo;
    static Person omar;
    static int number;

    private String amara = "";
    private String record = "";
    private Ink ink = new Ink("none", "nobody", 0);
    private String first = "";
    private String away = "";

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        district = new District(server);
        ana = works("ana", "Ana Reid", "t-1", Role.WORKER);
        grace = works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        hugo = works("hugo", "Hugo Brandt", "t-1", Role.MANAGER);
        omar = works("omar", "Omar Vance", "t-2", Role.MANAGER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Person works(String username, String name, String team, Role role) {
        var person = server.person(username, role);
        district.office().addWorker(person.worker(), name, new TeamId(team), List.of(role));
        return person;
    }

    @BeforeEach
    void amaraCameBackAndTold() {
        record = "r-" + ++number;
        amara = district.child("Amara", ana.worker().value());
        ink = district.tabletOf(ana.worker().value());
        away = "e-" + number;
        district.push(ink, Told.episode(ink, away, amara));
        first = Told.interview(ink, record, amara, away);
        district.push(ink, first);
    }

    @Test
    void nobodyGetsOneByDefault() {
        var desk = ok(ana.get(OFFICE + "interviews/" + record + "/copies"));

        assertThat(json(desk).path("copies").isEmpty()).isTrue();
        assertThat(desk).doesNotContain("recipient");
        assertThat(strings(json(desk).get("named"))).containsExactly("Kyle Brown");
        assertThat(json(desk).at("/keptBack/k1/words").asString()).isEqualTo("nobody is told about the flat");
        var nobody = Map.of("revision", 1, "texts", false, "livesApart", true);
        assertThat(ana.post(OFFICE + "interviews/" + record + "/copies", nobody).statusCode())
                .isEqualTo(400);
        assertThat(make(ana, ask(Map.of("kind", "POLICE", "name", " ", "organisation", "Northern Police")))
                        .statusCode())
                .as("an office only")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "SOMEBODY_ELSE, Kyle Brown, , BLOCKED",
        "SOMEBODY_ELSE, 'BROWN, Mr. kyle', , BLOCKED",
        "PARENT_OR_CARER, Tess Okafor, '14 station road, Northern', BLOCKED",
        "PARENT_OR_CARER, Tess Okafor, '14 Station Rd', DOUBT",
        "SOMEBODY_ELSE, The manager, 'SUNRISE TAXIS Ltd.', BLOCKED",
        "SOCIAL_WORKER, Dana Fox, 'sunrise taxi', DOUBT"
    })
    void theUncleSheNamedHisHomeAndHisEmployerGetNoneHoweverTheyAreWritten(
            String kind, String name, String place, String way) {
        var ask = ask(reader(kind, name, place));

        var seen = ok(preview(grace, ask));

        assertThat(json(seen).at("/check/way").asString()).as(seen).isEqualTo(way);
        assertThat(seen)
                .containsPattern("Amara named")
                .doesNotContain("she named")
                .doesNotContain(HARM);
        assertThat(json(seen).has("page")).isEqualTo(way.equals("DOUBT"));
        assertThat(make(grace, ask).statusCode()).isEqualTo(409);
        if (way.equals("BLOCKED"))
            assertThat(asks(grace, ask, "He must know").body()).contains("blocked");
        assertThat(district.count("SELECT count(*) FROM interview_copy WHERE record_id = ?", record))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"K.B., Northern Police", "Kyle Browne, Northern Police", "Kyle, Northern Police"})
    void whoMayBeHimByInitialsOrASlipWaitsForAManagerWhoSaysHowSheKnows(String name, String force) {
        var reader = reader("POLICE", name, force);
        assertThat(make(grace, ask(reader)).statusCode()).as("nor by herself").isEqualTo(409);

        var id = json(ok(asks(grace, ask(reader), "She is the officer in the case")))
                .get("id")
                .asString();
        assertThat(decide(grace, id, true, "I know her").statusCode()).isEqualTo(403);
        ok(decide(hugo, id, true, "I rang the station"));

        ok(make(grace, ask(reader)));
        assertThat(district.jdbc()
                        .sql("SELECT not_the_same FROM interview_copy WHERE record_id = ?")
                        .param(record)
                        .query(String.class)
                        .single())
                .isEqualTo("I rang the station");
    }

    @Test
    void whatSheAskedNotToShareIsLeftOutAndNoTextGoesOutWhichNobodyHasReadForIt() {
        var made = ok(make(ana, ask(officer())));

        assertThat(made)
                .contains("Imani Cole", "P01_CONFLICT_AT_HOME", "HIGH")
                .doesNotContain("pushed", "flat", "Kyle", "R06", "sore wrist", "We had shouted");
        assertThat(json(made).at("/page/episodes/0/policeReference").asString()).isEqualTo("NP-4711");
        assertThat(made).doesNotContain("Nobody was free");
        assertThat(json(made).at("/page/lacks").asBoolean())
                .as("the police are told that there is more")
                .isTrue();
        assertThat(json(made).at("/row/leftOut").asInt()).isEqualTo(1);
        assertThat(json(made).at("/row/shared").asInt()).isZero();
    }

    @Test
    void somebodyWhoseOfficeIsNotTheirDutyGetsTheBareFactsAndIsNotToldThatThereIsMore() {
        var carer = reader("PARENT_OR_CARER", "Tess Okafor", null);
        var more = ask(carer);
        var bare = with(more, "parts", List.of());

        assertThat(make(ana, more).statusCode()).as("needs a manager").isEqualTo(409);
        var made = ok(make(ana, bare));

        assertThat(json(made).at("/page/lacks").asBoolean()).isFalse();
        assertThat(made)
                .contains("heldAt", "returnedAt")
                .doesNotContain("P01")
                .doesNotContain("quotes")
                .doesNotContain("NP-4711");
    }

    @Test
    void aManagersOverrideNeedsAReasonAndAnotherPersonAndTheChildMustBeTold() {
        var ask = with(ask(officer()), "overridden", List.of("k1"));
        assertThat(make(grace, ask).statusCode()).as("a manager by herself").isEqualTo(409);
        assertThat(asks(ana, ask, " ").statusCode()).isEqualTo(400);
        var id = json(ok(asks(ana, ask, "The police need the address")))
                .get("id")
                .asString();

        assertThat(decide(ana, id, true, "Mine").statusCode())
                .as("the asker, and no manager")
                .isEqualTo(403);
        assertThat(decide(omar, id, true, "Not hers").statusCode())
                .as("another team's")
                .isEqualTo(404);
        assertThat(decide(grace, id, true, " ").statusCode()).as("no reason").isEqualTo(400);
        assertThat(make(ana, ask).statusCode()).as("not decided yet").isEqualTo(409);
        assertThat(waiting(grace, id).get("mayDecide").asBoolean()).isTrue();
        assertThat(waiting(ana, id).get("mayDecide").asBoolean()).isFalse();
        assertThat(ok(grace.get(OFFICE + "copy-permissions/" + id + "/preview")))
                .as("she reads what would go out")
                .contains(HARM);
        assertThat(omar.get(OFFICE + "copy-permissions/" + id + "/preview").statusCode())
                .isEqualTo(404);
        ok(decide(grace, id, true, "He may hurt somebody else there"));
        assertThat(decide(hugo, id, false, "Too late").statusCode()).isEqualTo(409);

        var made = ok(make(ana, ask));
        assertThat(made).contains(HARM);
        assertThat(json(made).at("/row/shared").asInt()).isEqualTo(1);
        var telling = telling(ana);
        assertThat(telling.get("reason").asString()).isEqualTo("He may hurt somebody else there");
        assertThat(telling.get("by").asString()).isEqualTo("Grace Lindqvist");
        assertThat(telling.at("/what/0/words").asString()).isEqualTo("nobody is told about the flat");
        assertThat(notices()).anyMatch(one -> one.contains("Priya Shah") && one.contains("He may hurt somebody"));
    }

    @Test
    void whatWasDecidedHoldsForThatReaderThatMuchAndTheInterviewAsItStoodOnly() {
        var ask = with(ask(officer()), "overridden", List.of("k1"));
        var id = json(ok(asks(ana, ask, "They need it"))).get("id").asString();
        ok(decide(grace, id, true, "They do"));

        var other = with(ask(reader("POLICE", "Owen Price", "Northern Police")), "overridden", List.of("k1"));
        assertThat(make(ana, other).statusCode()).as("another officer").isEqualTo(409);
        assertThat(make(ana, with(ask, "texts", true)).statusCode())
                .as("more of it")
                .isEqualTo(409);

        district.push(ink, Told.edit(ink, record, amara, first, "{\"analysis\": \"Read again.\"}"));
        assertThat(make(ana, ask).statusCode()).as("it has changed").isEqualTo(409);
        assertThat(make(ana, with(ask, "revision", 2)).statusCode()).isEqualTo(409);
        assertThat(ok(grace.get(OFFICE + "copy-permissions"))).doesNotContain(id);
    }

    @Test
    void whatWasDeclinedStaysHereAndSaysWhy() {
        var ask = with(ask(officer()), "texts", true);
        var id = json(ok(asks(ana, ask, "They need her words"))).get("id").asString();
        ok(decide(grace, id, false, "Her brother is in them"));

        assertThat(make(ana, ask).statusCode()).isEqualTo(409);
        var seen = ok(preview(ana, ask));
        assertThat(seen).contains("Her brother is in them");
        assertThat(json(seen).get("mayBeMade").asBoolean()).isFalse();
    }

    @Test
    void whoeverMakesACopyHasMadeSureThatItsReaderLivesApart() {
        var unsure = with(ask(officer()), "livesApart", false);

        assertThat(json(ok(preview(ana, unsure))).get("mayBeMade").asBoolean()).isTrue();
        assertThat(make(ana, unsure).body()).contains("lives-apart");
    }

    @Test
    void theLogSaysWhatWentToWhomHowWhenAndByWhom() {
        var made = json(ok(make(ana, ask(officer()))));
        var id = made.at("/row/id").asString();
        assertThat(post(ana, id, "received", on(today())).statusCode())
                .as("not sent yet")
                .isEqualTo(409);
        assertThat(post(ana, id, "sent", Map.of("how", "SECURE_MAIL")).statusCode())
                .isEqualTo(400);

        ok(post(ana, id, "sent", Map.of("how", "SECURE_MAIL", "on", today().toString())));
        ok(post(grace, id, "received", on(today())));
        assertThat(post(ana, id, "sent", Map.of("how", "POST", "on", today().toString()))
                        .statusCode())
                .as("once")
                .isEqualTo(409);
        assertThat(post(ana, id, "kept", Map.of("why", "Not needed")).statusCode())
                .isEqualTo(409);

        var row = json(ok(grace.get(OFFICE + "children/" + amara + "/copies"))).get(0);
        assertThat(row.at("/recipient/name").asString()).isEqualTo("Priya Shah");
        assertThat(row.at("/out/how").asString()).isEqualTo("SECURE_MAIL");
        assertThat(row.at("/out/by").asString()).isEqualTo("Ana Reid");
        assertThat(row.get("receivedOn").asString()).isEqualTo(today().toString());
        assertThat(row.get("hash").asString()).hasSize(64);
        assertThat(strings(row.get("parts"))).contains("HARM", "WORDS");
        assertThat(json(ok(ana.get(OFFICE + "copies/" + id))).get("page")).isEqualTo(made.get("page"));
        for (var action : List.of("copy.make.police", "copy.sent", "copy.read"))
            assertThat(audited(ana, action, "DONE")).as(action).isEqualTo(1);
        assertThat(audited(grace, "copy.received", "DONE")).isEqualTo(1);
    }

    @Test
    void aCopyThatStaysHereSaysWhyAndThereIsNothingToTellAboutIt() {
        var ask = with(ask(officer()), "overridden", List.of("k1"));
        ok(decide(grace, json(ok(asks(ana, ask, "They need it"))).get("id").asString(), true, "They do"));
        var id = json(ok(make(ana, ask))).at("/row/id").asString();
        var telling = telling(ana).get("id").asString();

        assertThat(post(ana, id, "kept", Map.of("why", " ")).statusCode()).isEqualTo(400);
        ok(post(ana, id, "kept", Map.of("why", "The officer has left")));

        assertThat(ok(ana.get(OFFICE + "tellings"))).doesNotContain(telling);
        assertThat(ok(ana.get(OFFICE + "children/" + amara + "/copies"))).contains("The officer has left");
    }

    @Test
    void whomSheNamesInALaterInterviewIsBlockedForTheEarlierOneToo() {
        var police = reader("POLICE", "Carl Moss", "Northern Police");
        var id = json(ok(make(ana, ask(police)))).at("/row/id").asString();
        var second = record + "-second";
        district.push(
                ink,
                Told.interview(ink, second, amara, away, "{\"p2\": {\"name\": \"Carl Moss\", \"harmed\": \"YES\"}}"));

        assertThat(make(ana, ask(police)).body()).contains("blocked");
        assertThat(json(ok(ana.get(OFFICE + "copies/" + id))).at("/check/way").asString())
                .as("and whoever opens the copy that lies ready is told")
                .isEqualTo("BLOCKED");
    }

    @Test
    void whatIsNoInterviewHasNoCopies() {
        var visit = record + "-visit";
        district.push(ink, ink.visit(visit, amara, "We talked."));

        assertThat(ana.get(OFFICE + "interviews/" + visit + "/copies").statusCode())
                .isEqualTo(404);
        assertThat(ana.get(OFFICE + "interviews/" + away + "/copies").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoDidNotAgreeToSharingAskedForAllThatSheTold() {
        district.push(ink, Told.edit(ink, record, amara, first, "{\"agreedToSharing\": \"NO\"}"));

        var made = ok(make(ana, with(ask(officer()), "revision", 2)));

        assertThat(json(made).at("/row/leftOut").asInt()).isEqualTo(2);
        assertThat(made).contains("HIGH").doesNotContain("P01").doesNotContain("We had");
    }

    @Test
    void forAnotherTeamThereIsNoInterviewNoCopyAndNoLog() {
        var id = json(ok(make(ana, ask(officer())))).at("/row/id").asString();

        assertThat(ok(ana.get(OFFICE + "interviews"))).contains(record, "Imani Cole");
        assertThat(ok(omar.get(OFFICE + "interviews"))).doesNotContain(record);
        assertThat(omar.get(OFFICE + "interviews/" + record + "/copies").statusCode())
                .isEqualTo(404);
        assertThat(preview(omar, ask(officer())).statusCode()).isEqualTo(404);
        assertThat(make(omar, ask(officer())).statusCode()).isEqualTo(404);
        assertThat(omar.get(OFFICE + "copies/" + id).statusCode()).isEqualTo(404);
        assertThat(omar.get(OFFICE + "children/" + amara + "/copies").statusCode())
                .isEqualTo(404);
        assertThat(post(omar, id, "sent", Map.of("how", "POST", "on", today().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(audited(omar, "copy.desk", "REFUSED")).isEqualTo(1);
    }

    private static Map<String, Object> officer() {
        return reader("POLICE", "Priya Shah", "Northern Police");
    }

    private static Map<String, Object> reader(
            String kind, String name, @org.jspecify.annotations.Nullable String organisation) {
        var reader = new HashMap<String, Object>(Map.of("kind", kind, "name", name));
        if (organisation != null) reader.put("organisation", organisation);
        return reader;
    }

    private static Map<String, Object> ask(Map<String, Object> reader) {
        return Map.of(
                "revision",
                1,
                "recipient",
                reader,
                "parts",
                List.of("BEFORE", "DURING", "HARM", "PEOPLE", "AFTER", "WORDS", "REASONS", "ASSESSMENT", "ACTIONS"),
                "overridden",
                List.of(),
                "texts",
                false,
                "livesApart",
                true);
    }

    private static Map<String, Object> with(Map<String, Object> ask, String member, Object value) {
        var changed = new HashMap<>(ask);
        changed.put(member, value);
        return changed;
    }

    private HttpResponse<String> preview(Person who, Map<String, Object> ask) {
        return who.post(OFFICE + "interviews/" + record + "/copies/preview", ask);
    }

    private HttpResponse<String> make(Person who, Map<String, Object> ask) {
        return who.post(OFFICE + "interviews/" + record + "/copies", ask);
    }

    private HttpResponse<String> asks(Person who, Map<String, Object> ask, String reason) {
        return who.post(OFFICE + "interviews/" + record + "/copies/permissions", Map.of("ask", ask, "reason", reason));
    }

    private static HttpResponse<String> decide(Person who, String id, boolean approve, String why) {
        return who.post(OFFICE + "copy-permissions/" + id + "/decision", Map.of("approve", approve, "why", why));
    }

    private static HttpResponse<String> post(Person who, String id, String what, Map<String, Object> body) {
        return who.post(OFFICE + "copies/" + id + "/" + what, body);
    }

    private static JsonNode waiting(Person who, String id) {
        return Person.json(who.get(OFFICE + "copy-permissions"))
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode telling(Person who) {
        return Person.json(who.get(OFFICE + "tellings"))
                .valueStream()
                .filter(one -> one.get("recordId").asString().equals(record))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notices() {
        return district.jdbc()
                .sql("SELECT sentence FROM office_notice WHERE worker_id = ? AND child_id = ?")
                .params(ana.worker().value(), amara)
                .query(String.class)
                .list();
    }

    private static Map<String, Object> on(LocalDate day) {
        return Map.of("on", day.toString());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(String body) {
        return District.json(body);
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private long audited(Person who, String action, String outcome) {
        return district.count(
                "SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND outcome = ? AND record_id = ?",
                who.worker().value(),
                action,
                outcome,
                record);
    }
}
