package org.doorstep.server.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Copies.Check;
import org.doorstep.contract.office.Copies.Kind;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.Copies.Way;
import org.doorstep.server.ChildCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Amara lives at Rowan House. Her mother Ines lives at 3 Elm Row with Kyle Brown; her father is Carl Moss. */
class GuardTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final AddressId ROWAN = new AddressId("a-rowan");
    private static final AddressId ELM = new AddressId("a-elm");

    @ParameterizedTest
    @ValueSource(
            strings = {"Kyle Brown", "KYLE  BROWN", "Mr. Kyle Brown", "Brown, Kyle", "PC Kylé Brown", "Kyle James Brown"
            })
    void whoeverSheNamedGetsNoneHoweverTheNameIsWritten(String name) {
        var check = to(reader(Kind.SOMEBODY_ELSE, name, "Northern Taxis"), named("Kyle Brown"));

        assertThat(check.way()).isEqualTo(Way.BLOCKED);
        assertThat(check.sentences().getFirst())
                .contains("Amara named Kyle Brown as doing harm")
                .contains("Do not tell anybody there");
    }

    @ParameterizedTest
    @CsvSource({
        "Kyle, Kyle Brown",
        "Kyle Brown, Kyle Browne",
        "Kyel Brown, Kyle Brent",
        "K.B., Kyle Brown",
        "KB, Kyle Brown",
        "Mike, Michael Green",
        "Smiler, Smiler Jones"
    })
    void whoeverMayBeTheOneWaitsForAManager(String hers, String name) {
        assertThat(to(reader(Kind.POLICE, name, "Northern Police"), named(hers)).way())
                .isEqualTo(Way.DOUBT);
    }

    @Test
    void eachOfHisNamesCounts() {
        var harmer = named("Kyle Brown aka Smiler (Kye Black)");

        assertThat(to(reader(Kind.SOMEBODY_ELSE, "Smiler", null), harmer).way()).isEqualTo(Way.BLOCKED);
        assertThat(to(reader(Kind.SOMEBODY_ELSE, "Kye Black", null), harmer).way())
                .isEqualTo(Way.BLOCKED);
    }

    @Test
    void somebodyWhoHasNothingToDoWithThatPersonIsFree() {
        var harmer = described("Kyle Brown", "a man from town", "14 Station Road", "Sunrise Taxis");

        assertThat(to(reader(Kind.POLICE, "Priya Shah", "Northern Police"), harmer))
                .isEqualTo(new Check(Way.FREE, List.of()));
        assertThat(to(reader(Kind.REVIEWING_OFFICER, "Owen Price", "Northern County Council"), harmer)
                        .way())
                .isEqualTo(Way.FREE);
    }

    @Test
    void whoSheDidNotNameAsHarmingHerBlocksNobody() {
        var interview = JSON.readTree("{\"people\": {\"p1\": {\"name\": \"Kyle Brown\", \"harmed\": \"NO\"}}}");

        assertThat(to(reader(Kind.POLICE, "Kyle Brown", "Northern Police"), interview)
                        .way())
                .isEqualTo(Way.FREE);
    }

    @Test
    void dadIsTheFatherOnHerCard() {
        var father = new Recipient(Kind.PARENT_OR_CARER, "Carl Moss", null, null, new PersonId("p-father"));

        assertThat(to(father, named("my dad")).way()).isEqualTo(Way.BLOCKED);
        assertThat(to(father, described(null, "dad", null, null)).way()).isEqualTo(Way.BLOCKED);
        assertThat(to(reader(Kind.PARENT_OR_CARER, "carl moss", null), named("Dad"))
                        .way())
                .as("typed, not chosen")
                .isEqualTo(Way.BLOCKED);
        assertThat(to(father, described("Dean", "dad's mate", null, null)).way())
                .as("somebody near him")
                .isEqualTo(Way.DOUBT);
    }

    @Test
    void whoWasChosenFromHerCardIsThatPersonThoughSheGaveNoName() {
        var interview = JSON.readTree("{\"people\": {\"p1\": {\"personId\": \"p-kyle\", \"harmed\": \"YES\"}}}");

        var check = to(reader(Kind.SOMEBODY_ELSE, "kyle brown", "Northern Taxis"), interview);

        assertThat(check.way()).isEqualTo(Way.BLOCKED);
        assertThat(check.sentences().getFirst()).contains("Kyle Brown");
        var mother = new Recipient(Kind.PARENT_OR_CARER, "Ines Okafor", null, null, new PersonId("p-mother"));
        assertThat(to(mother, interview).way()).as("they live at one address").isEqualTo(Way.BLOCKED);
    }

    @Test
    void hisHomeGetsNoneThoughSheWhoLivesThereDidNothing() {
        var mother = new Recipient(Kind.PARENT_OR_CARER, "Ines Okafor", null, null, new PersonId("p-mother"));

        var check = to(mother, named("Kyle Brown"));

        assertThat(check.way()).as("the card has both at one address").isEqualTo(Way.BLOCKED);
        assertThat(check.sentences().getFirst()).contains("lives there");
        assertThat(to(mother, described("Jay", null, "3 Elm Row", null)).way()).isEqualTo(Way.BLOCKED);
        assertThat(to(mother, described("Jay", null, "at my mum's", null)).way())
                .isEqualTo(Way.DOUBT);
        assertThat(to(mother, described("Jay", null, "nn12ab somewhere", null)).way())
                .isEqualTo(Way.DOUBT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rowan House", "ROWAN HOUSE Children's Home", "rowan house ltd."})
    void herHomeGetsNoneWhereHeWorksThere(String employer) {
        var home = reader(Kind.HOME, "Dana Fox", "Rowan House");

        var check = to(home, described("Jay", null, null, employer));

        assertThat(check.way()).isEqualTo(Way.BLOCKED);
        assertThat(check.sentences().getFirst()).contains("works there").contains("designated officer");
    }

    @Test
    void herHomeWaitsForAManagerWhereHeMayWorkThere() {
        var home = reader(Kind.HOME, "Dana Fox", "Rowan House");

        assertThat(to(home, described("Jay", "night staff", null, null)).way()).isEqualTo(Way.DOUBT);
        assertThat(to(home, described("Jay", null, null, "the home")).way()).isEqualTo(Way.DOUBT);
        assertThat(to(home, described("Jay", "a boy", null, null)).way()).isEqualTo(Way.FREE);
    }

    @Test
    void anOfficersForceWaitsForAManagerAndTheMailAddressCountsToo() {
        assertThat(to(reader(Kind.POLICE, "Priya Shah", "Northern Police"), described("Jay", null, null, "police"))
                        .way())
                .isEqualTo(Way.DOUBT);
        var byMail = new Recipient(Kind.SOMEBODY_ELSE, "The office", null, "kyle.brown@sunrisetaxis.example", null);
        assertThat(to(byMail, named("Kyle Brown")).way()).isEqualTo(Way.BLOCKED);
        assertThat(to(byMail, described("Jay", null, null, "Sunrise Taxis")).way())
                .isEqualTo(Way.DOUBT);
    }

    private static Check to(Recipient recipient, JsonNode interview) {
        return Guard.check(recipient, card(), Harmer.in(interview, card()).toList());
    }

    private static Recipient reader(Kind kind, String name, @org.jspecify.annotations.Nullable String organisation) {
        return new Recipient(kind, name, organisation, null, null);
    }

    private static JsonNode named(String name) {
        return described(name, null, null, null);
    }

    private static JsonNode described(
            @org.jspecify.annotations.Nullable String name,
            @org.jspecify.annotations.Nullable String relation,
            @org.jspecify.annotations.Nullable String home,
            @org.jspecify.annotations.Nullable String employer) {
        var interview = JSON.createObjectNode();
        var person = interview.putObject("people").putObject("p1").put("harmed", "YES");
        if (name != null) person.put("name", name);
        if (relation != null) person.put("relation", relation);
        if (home != null) person.put("home", home);
        if (employer != null) person.put("employer", employer);
        return interview;
    }

    @SuppressWarnings("NullAway") // as below
    private static Child card() {
        return ChildCard.of(new ChildId("c-amara"), "Amara", "Okafor", LocalDate.of(2012, 5, 1))
                .livingAt(
                        ROWAN,
                        Map.of(
                                ROWAN, new Address("Rowan House, 7 Mill Lane", "NN9 9ZZ", null, Map.of()),
                                ELM, new Address("3 Elm Row", "NN1 2AB", null, Map.of())))
                .with(Map.of(
                        new PersonId("p-mother"), person("Ines Okafor", "mother", ELM),
                        new PersonId("p-kyle"), person("Kyle Brown", "mother's partner", ELM),
                        new PersonId("p-father"), person("Carl Moss", "father", null)))
                .card();
    }

    @SuppressWarnings("NullAway") // what is absent on a card is null
    private static Person person(String name, String relationship, AddressId at) {
        return new Person(name, relationship, false, null, null, at, null, Map.of());
    }
}
