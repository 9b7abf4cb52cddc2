package org.doorstep.server.prints;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.ChildCard;
import org.doorstep.server.Person;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Jordan Fraser left care. He lets his sister Keeley read what is written, and not Mrs Ward, who fostered him. */
@SuppressWarnings("NullAway.Init") // everybody is there before each test
class OwnSayTests {
    private static final String VISITS = "/api/v1/office/visits/";
    private static final String WRITTEN = "He sleeps on a floor and would not say whose.";

    @TempDir
    static Path data;

    static District district;
    static Person pat;
    static Person lena;
    static Person hugo;
    static int number;

    private String record = "";

    @BeforeAll
    static void start() {
        district = new District(data);
        pat = district.works("pat", "Pat Sweeney", "t-1", Role.WORKER);
        lena = district.works("lena", "Lena Fox", "t-1", Role.MANAGER);
        hugo = district.works("hugo", "Hugo Brandt", "t-1", Role.MANAGER);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @Test
    void toWhomHeSaidYesAPartIsReleasedAndToNobodyElse() {
        written(19, true);
        releases("sister");

        assertThat(print("PARENT_OR_CARER", "sister").body()).contains(WRITTEN).contains("\"notAgreed\":false");
        assertThat(ask("PARENT_OR_CARER", "carer").statusCode()).isEqualTo(409);
        assertThat(ask("PARENT_OR_CARER", "carer").body()).contains("not-agreed");
        var page = print("PARENT_OR_CARER", "carer").body();
        assertThat(page).doesNotContain(WRITTEN).contains("\"notAgreed\":true").doesNotContain("\"mayAsk\":true");
    }

    @Test
    void whatWasReleasedIsLeftOutAgainWhenHeChangesHisMind() {
        var visit = written(19, true);
        releases("sister");

        says(visit, "NO");

        assertThat(print("PARENT_OR_CARER", "sister").body()).doesNotContain(WRITTEN);
        assertThat(ask("PARENT_OR_CARER", "sister").statusCode()).isEqualTo(409);
    }

    @Test
    void whomHeWasNotAskedAboutAndWhomNobodyKnowsReadNothing() {
        written(19, false);

        assertThat(ask("PARENT_OR_CARER", "sister").statusCode()).isEqualTo(409);
        assertThat(ask("PARENT_OR_CARER", null).statusCode()).isEqualTo(409);
        assertThat(ask("ALLEGED_PERPETRATOR", "sister").statusCode()).isEqualTo(409);
    }

    @Test
    void heHimselfAndTheCourtReadItWithoutHisYes() {
        written(19, false);

        assertThat(print("YOUNG_PERSON", null).body()).contains(WRITTEN);
        assertThat(print("COURT", null).body()).contains(WRITTEN);
    }

    @Test
    void ofSomebodyWhoIsSeventeenAManagerStillDecides() {
        written(17, false);
        releases("sister");

        assertThat(print("PARENT_OR_CARER", "sister").body()).contains(WRITTEN);
    }

    private Sealed written(int age, boolean asked) {
        var jordan = "c-jordan-" + ++number;
        record = "r-say-" + number;
        district.office().addChild(card(jordan, age));
        district.give(jordan, pat.worker().value());
        var ink = district.tabletOf(pat.worker().value());
        var visit = ink.visit(record, jordan, WRITTEN, change -> {
            ObjectNode leaver = change.withObject("/patch").withObject("leaver");
            leaver.put("inTouch", "YES");
            if (asked) leaver.withObject("sharing").put("FAMILY", "YES").put("CARER", "NO");
        });
        district.push(ink, visit);
        return new Sealed(ink, jordan, visit);
    }

    private record Sealed(Ink ink, String child, String visit) {}

    private void says(Sealed of, String answer) {
        var patch = "{\"leaver\": {\"sharing\": {\"FAMILY\": \"" + answer + "\"}}}";
        district.push(of.ink(), of.ink().edit(record, of.child(), of.visit(), patch));
    }

    private void releases(String person) {
        var asked = ask("PARENT_OR_CARER", person);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        var id = District.json(asked.body()).get("id").asString();
        var decided = hugo.post(
                "/api/v1/office/releases/" + id + "/decision", Map.of("approve", true, "why", "He wants her to know"));
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    }

    private HttpResponse<String> print(String kind, @Nullable String person) {
        return lena.post(VISITS + record + "/print", reader(kind, person));
    }

    private HttpResponse<String> ask(String kind, @Nullable String person) {
        var asked = Map.of("reader", reader(kind, person), "part", "SUMMARY", "reason", "She asked for it");
        return lena.post(VISITS + record + "/releases", asked);
    }

    private static Map<String, Object> reader(String kind, @Nullable String person) {
        var reader = new HashMap<String, Object>(Map.of("kind", kind, "name", "Whoever reads it"));
        if (person != null) reader.put("person", "p-" + person);
        return reader;
    }

    private static Child card(String id, int age) {
        var born = LocalDate.of(2026, 10, 11).minusYears(age);
        return ChildCard.of(new ChildId(id), "Jordan", "Fraser", born)
                .with(Map.of(
                        new PersonId("p-sister"), person("Keeley Fraser", "sister"),
                        new PersonId("p-carer"), person("Jo Ward", "former foster carer")))
                .card();
    }

    private static org.doorstep.contract.child.Person person(String name, String relationship) {
        return new org.doorstep.contract.child.Person(name, relationship, false, null, null, null, null, Map.of());
    }
}
