package org.doorstep.server.prints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.Person.okText;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.ChildCard;
import org.doorstep.server.Person;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Amara's mother Ines lives in a refuge, of which her father Carl must not learn; her neighbour Odile told the council. Every
 * answer is looked through as text, because whatever is in it reaches the page.
 */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class PrintTests {
    private static final String VISITS = "/api/v1/office/visits/";
    private static final String RELEASES = "/api/v1/office/releases";
    private static final String HER_WORDS = "He shouts at night";
    private static final String HER_SECRET = "I do not sleep when he is there.";

    @TempDir
    static Path data;

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

    @BeforeAll
    static void start() {
        district = new District(data);
        ana = district.works("ana", "Ana Reid", "t-1", Role.WORKER);
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        hugo = district.works("hugo", "Hugo Brandt", "t-1", Role.MANAGER);
        omar = district.works("omar", "Omar Vance", "t-2", Role.MANAGER);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @BeforeEach
    void amaraWasVisited() {
        amara = "c-amara-" + ++number;
        record = "r-" + number;
        district.office().addChild(card(amara));
        district.give(amara, ana.worker().value());
        ink = district.tabletOf(ana.worker().value());
        first = ink.visit(
                record,
                amara,
                "Carl Moss rang. Ines said she is at Rowan House, AS19ZZ, and Odile Perrin had seen Amara outside.",
                change -> {
                    var patch = change.withObject("/patch");
                    patch.withObject("quotes").withObject("q1").put("words", HER_WORDS);
                    patch.withObject("present").withObject("n1").put("personId", "p-mother");
                    patch.withObject("present").withObject("n2").put("personId", "p-father");
                    var houses = patch.withObject("directWork").withObject("w1").put("tool", "THREE_HOUSES");
                    houses.put("mayShow", "NO").withObject("parts").put("worries", HER_SECRET);
                    patch.put("analysis", "Amara is afraid of Carl.");
                    patch.put("adults", "Odile says that it is loud at night.");
                });
        district.push(ink, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARENT_OR_CARER", "ALLEGED_PERPETRATOR"})
    void ofSuchAReaderThePageStartsWithNothingButThatTheVisitWas(String kind) {
        var page = okText(print(grace, father(kind)));

        assertThat(page)
                .contains("TOOK_PLACE")
                .contains("Carl Moss")
                .contains("Grace Lindqvist")
                .doesNotContain(HER_WORDS)
                .doesNotContain("Ines")
                .doesNotContain("Odile")
                .doesNotContain("Rowan")
                .doesNotContain("PLACEMENT_OR_HOME")
                .doesNotContain("afraid")
                .doesNotContain("moodOfANewerTablet");
        var left = District.json(page)
                .get("leftOut")
                .valueStream()
                .map(one -> one.get("part").asString());
        assertThat(left).contains("CHILDS_WORDS", "OTHER_PEOPLE", "ADDRESSES", "REFERRERS", "SAFETY", "SUMMARY");
        assertThat(district.audited(
                        grace,
                        "visit.print." + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        "DONE",
                        record))
                .isEqualTo(1);
    }

    @Test
    void theYoungPersonReadsHerOwnWordsAndWhatWasWrittenAndNotWhatTheAdultsSaid() {
        var page = okText(print(ana, reader("YOUNG_PERSON", "Amara Okafor")));

        assertThat(page).contains(HER_WORDS).contains("afraid").doesNotContain("loud at night");
    }

    @Test
    void theCourtReadsTheRecordAndStillNoNameOrAddressThatIsKeptFromSomebody() {
        var page = okText(print(grace, reader("COURT", "Family Court, case 12")));

        assertThat(page)
                .contains(HER_WORDS)
                .contains("loud at night")
                .contains("Carl Moss rang. [left out] said she is at [left out], [left out], and Odile Perrin")
                .doesNotContain("Ines")
                .doesNotContain("Rowan");
        assertThat(District.json(page).get("people").propertyNames()).containsExactly("p-father");
        assertThat(District.json(page).at("/doc/present").propertyNames()).containsExactly("n2");
    }

    @Test
    void aPartIsReleasedForAReasonByASecondManagerAndOnlyForTheRecordAsItStood() {
        var father = father("PARENT_OR_CARER");
        var asked = ok(ask(grace, father, "SUMMARY", "His solicitor asked for it"));
        var id = asked.get("id").asString();
        assertThat(okText(print(grace, father))).doesNotContain("rang");

        assertThat(decide(grace, id, true).statusCode()).as("the one who asked").isEqualTo(403);
        assertThat(decide(ana, id, true).statusCode()).as("no manager").isEqualTo(403);
        assertThat(decide(omar, id, true).statusCode()).as("another team's").isEqualTo(404);
        assertThat(waiting(grace, id).get("mayDecide").asBoolean()).isFalse();
        assertThat(waiting(hugo, id).get("mayDecide").asBoolean()).isTrue();
        assertThat(ok(decide(hugo, id, true)).get("state").asString()).isEqualTo("APPROVED");

        assertThat(okText(print(grace, father)))
                .as("other people and places stay out of the text")
                .contains(
                        "Carl Moss rang. [left out] said she is at [left out], [left out], and [left out] had seen Amara")
                .doesNotContain("Odile")
                .doesNotContain(HER_WORDS);
        assertThat(okText(print(grace, reader("PARENT_OR_CARER", "Somebody Else"))))
                .doesNotContain("rang");
        assertThat(okText(print(grace, father("ALLEGED_PERPETRATOR")))).doesNotContain("rang");

        district.push(ink, ink.edit(record, amara, first, "{\"summary\": \"Carl Moss rang twice.\"}"));
        assertThat(okText(print(grace, father))).as("the record has changed").doesNotContain("rang");
        assertThat(district.audited(grace, "print.release.approve", "REFUSED", record))
                .isPositive();
        assertThat(district.audited(hugo, "print.release.approve", "DONE", record))
                .isPositive();
    }

    @Test
    void whatTheChildAskedNotToBeShownIsOnNoPageForTheFamilyThoughHerWordsWereReleased() {
        var father = father("PARENT_OR_CARER");
        var id = ok(ask(grace, father, "CHILDS_WORDS", "She wants him to read it"))
                .get("id")
                .asString();
        ok(decide(hugo, id, true));

        assertThat(okText(print(grace, father))).contains(HER_WORDS).doesNotContain(HER_SECRET);
        assertThat(okText(print(grace, reader("COURT", "The family court")))).contains(HER_SECRET);
    }

    @Test
    void whatWasDeclinedStaysLeftOutAndSaysWhy() {
        var father = father("PARENT_OR_CARER");
        var id = ok(ask(grace, father, "CHILDS_WORDS", "He asked")).get("id").asString();
        decide(hugo, id, false);

        var page = okText(print(grace, father));

        assertThat(page).doesNotContain(HER_WORDS).contains("DECLINED").contains("Not now");
        assertThat(decide(hugo, id, true).statusCode()).as("decided already").isEqualTo(409);
    }

    @Test
    void whatIsNotWithheldOrNeverOnPaperCannotBeAskedForAndNothingWithoutItsReasonOrReader() {
        assertThat(ask(grace, reader("COURT", "Family Court"), "SUMMARY", "why").statusCode())
                .isEqualTo(409);
        assertThat(ask(grace, father("PARENT_OR_CARER"), "PICTURES", "why").statusCode())
                .isEqualTo(409);
        assertThat(ask(grace, father("PARENT_OR_CARER"), "SUMMARY", " ").statusCode())
                .isEqualTo(400);
        assertThat(print(grace, reader("COURT", " ")).statusCode()).isEqualTo(400);
    }

    @Test
    void forAnotherTeamsManagerThereIsNothingToPrintAndTheReadersNameNobodyWhoIsKeptBack() {
        assertThat(print(omar, reader("COURT", "Family Court")).statusCode()).isEqualTo(404);
        assertThat(district.audited(omar, "visit.print.court", "REFUSED", record))
                .isEqualTo(1);
        var readers = okText(grace.get(VISITS + record + "/print"));
        assertThat(readers).contains("Carl Moss").doesNotContain("Ines").doesNotContain("refuge");
    }

    private static Map<String, Object> reader(String kind, String name) {
        return Map.of("kind", kind, "name", name);
    }

    private static Map<String, Object> father(String kind) {
        var reader = new HashMap<>(reader(kind, "Carl Moss"));
        reader.put("person", "p-father");
        return reader;
    }

    private HttpResponse<String> print(Person who, Map<String, Object> reader) {
        return who.post(VISITS + record + "/print", reader);
    }

    private HttpResponse<String> ask(Person who, Map<String, Object> reader, String part, String reason) {
        return who.post(VISITS + record + "/releases", Map.of("reader", reader, "part", part, "reason", reason));
    }

    private static HttpResponse<String> decide(Person who, String id, boolean approve) {
        return who.post(RELEASES + "/" + id + "/decision", Map.of("approve", approve, "why", "Not now, or now"));
    }

    private static JsonNode waiting(Person who, String id) {
        return Person.json(who.get(RELEASES))
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Child card(String id) {
        var father = new PersonId("p-father");
        var refuge = new Address("Rowan House, 3 Elm Row", "AS1 9ZZ", null, Map.of(father, "he was violent."));
        return ChildCard.of(new ChildId(id), "Amara", "Okafor", LocalDate.of(2015, 5, 1))
                .livingAt(null, Map.of(new AddressId("a-1"), refuge))
                .with(Map.of(
                        new PersonId("p-mother"),
                        person("Ines Okafor", "mother", Map.of(father, "he found the last refuge.")),
                        father,
                        person("Carl Moss", "father", Map.of()),
                        new PersonId("p-neighbour"),
                        person("Odile Perrin", "neighbour", Map.of())))
                .card();
    }

    private static org.doorstep.contract.child.Person person(
            String name, String relationship, Map<PersonId, String> withheldFrom) {
        return new org.doorstep.contract.child.Person(name, relationship, false, null, null, null, null, withheldFrom);
    }
}
