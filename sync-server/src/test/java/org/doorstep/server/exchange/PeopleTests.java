package org.doorstep.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.SignInFlow;
import org.doorstep.server.caseload.Caseload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import tools.jackson.databind.JsonNode;

class PeopleTests {
    private static final String ADMIN = "/api/v1/office/admin";
    private static final Pattern EXAMPLE = Pattern.compile("## (\\w+)\\n[^#]*?```csv\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    static Path data;

    static RunningServer server;
    static Person adm;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        adm = server.person("adm", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anEmptyStoreIsFilledFromTheFilesThatTheDocumentationShows() throws Exception {
        var examples = EXAMPLE.matcher(Files.readString(Path.of("../docs/csv.md")));
        while (examples.find()) {
            var told = imports(examples.group(1), examples.group(2));
            assertThat(told.get("refused")).as(examples.group(1)).isEmpty();
            assertThat(told.get("accepted").asInt()).isEqualTo(2);
            assertThat(imports(examples.group(1), examples.group(2))
                            .get("accepted")
                            .asInt())
                    .as("again")
                    .isEqualTo(2);
        }
        var counts = Person.json(adm.get(ADMIN));
        assertThat(counts.toString()).isEqualTo("{\"teams\":2,\"workers\":2,\"children\":2,\"allocations\":2}");
        var caseload = server.part(Caseload.class);
        assertThat(caseload.childrenOf(new WorkerId("w-ana"))).hasSize(2);
        assertThat(caseload.facts(new ChildId("c-1001"))
                        .orElseThrow()
                        .addresses()
                        .values())
                .extracting(address -> address.lines())
                .containsExactly("12 Mill Lane, Ashby");
        assertThat(new SignInFlow(server.address())
                        .tokens("ana", "first password")
                        .has("access_token"))
                .isTrue();
    }

    @Test
    void everyRefusedRowIsToldWithItsLineAndTheOthersStay() {
        var told = imports(
                "teams",
                String.join(
                        "\n",
                        "id,name",
                        "t-good,A good team",
                        "",
                        "t bad,A bad id",
                        "t-none,",
                        "t-two,\"Two",
                        "lines\"",
                        "t-many,One,Two",
                        "t-last,The last"));
        assertThat(told.get("accepted").asInt()).isEqualTo(3);
        assertThat(told.get("refused")).hasSize(3);
        assertRefused(told, 0, 4, "letters, digits");
        assertRefused(told, 1, 5, "\"name\" is empty");
        assertRefused(told, 2, 8, "3 fields");
    }

    @Test
    void whatIsWrongWithAChildIsSaidInWords() {
        var told = imports("children", """
                Id;Name;Family_Name;Born_On;Cohort;Since
                c-a;Amara;Okafor;31/02/2015;CLA;2026-01-01
                c-b;Ben;Okafor;2015-01-01;XYZ;2026-01-01
                c-c;Cleo;Okafor;;CIN;2026-01-01
                c-d;Dan;Okafor;1/5/2015;cin;2026-01-01
                """);
        assertThat(told.get("accepted").asInt()).isEqualTo(1);
        assertRefused(told, 0, 2, "is not a day");
        assertRefused(told, 1, 3, "Use one of CIN, CP, CLA, PF, ADOPT, CL");
        assertRefused(told, 2, 4, "date of birth");
    }

    @Test
    void anAllocationOfSomebodyUnknownIsRefused() {
        var told = imports("allocations", "child,worker,from\nc-nobody,w-nobody,2026-01-01\n");
        assertRefused(told, 0, 2, "There is no child \"c-nobody\"");
    }

    @Test
    void aFileWhoseFirstLineNamesOtherColumnsIsRefusedAsAWhole() {
        for (var csv : new String[] {"", "name\nx\n", "id,name,colour\n", "id,id,name\n"}) {
            var answer = post("/import?kind=teams", csv);
            assertThat(answer.statusCode()).as(csv).isEqualTo(400);
            assertThat(answer.body()).contains("id,name");
        }
        assertThat(post("/import?kind=parrots", "id\n").body()).contains("teams, workers, children, allocations");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheFileButNotWhatWentIn() {
        var told = imports("teams", "id,name\nt-before,Before\nt-open,\"never closed\nt-after,After\n");
        assertThat(told.get("accepted").asInt()).isEqualTo(1);
        assertRefused(told, 0, 3, "quotation mark");
    }

    @Test
    void nobodyButAnAdministratorComesIn() {
        var grace = server.person("grace", Role.MANAGER);
        for (var path : new String[] {"", "/teams", "/workers", "/children"})
            assertThat(grace.get(ADMIN + path).statusCode()).as(path).isEqualTo(403);
        assertThat(grace.post(ADMIN + "/teams", Map.of("id", "t-x", "name", "X"))
                        .statusCode())
                .isEqualTo(403);
        var imported = Person.send(grace.request(ADMIN + "/import?kind=teams")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("id,name\nt-x,X\n")));
        assertThat(imported.statusCode()).isEqualTo(403);
    }

    @Test
    void oneAtATimeEachIsAddedAndFoundAgain() {
        assertThat(adm.post(ADMIN + "/teams", Map.of("id", "t-rise", "name", "RISE"))
                        .statusCode())
                .isEqualTo(200);
        var riz = Map.of("id", "w-riz", "name", "Riz Khan", "team", "t-rise", "username", "riz", "password", "secret");
        var added = adm.post(ADMIN + "/workers", riz);
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body()).doesNotContain("secret");
        assertThat(Person.json(adm.get(ADMIN + "/workers?search=khan"))).hasSize(1);
        assertThat(Person.json(adm.get(ADMIN + "/workers?search=100%25"))).isEmpty();
        var taken = adm.post(
                ADMIN + "/workers", Map.of("id", "w-other", "name", "Other", "team", "t-rise", "username", "RIZ"));
        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(taken.body()).contains("Somebody else already signs in");
        assertThat(Person.json(adm.get(ADMIN + "/workers?search=w-other")))
                .as("refused as a whole")
                .isEmpty();
        var nameless = adm.post(ADMIN + "/teams", Map.of("id", "t-x", "name", " "));
        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(nameless.body()).contains("name must not be blank");
    }

    @Test
    void everyCallOfTheContractHasADoor() {
        for (var method : People.class.getMethods()) {
            var get = method.getAnnotation(GetExchange.class);
            var post = method.getAnnotation(PostExchange.class);
            var answer = get != null
                    ? adm.get(ADMIN + get.value())
                    : adm.post(ADMIN + (post.value().isEmpty() ? post.url() : post.value()), Map.of());
            assertThat(answer.statusCode()).as(method.getName()).isNotIn(404, 405, 500);
        }
        assertThat(Arrays.asList(People.class.getMethods())).isNotEmpty();
    }

    private static JsonNode imports(String kind, String csv) {
        var answer = post("/import?kind=" + kind, csv);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer);
    }

    private static HttpResponse<String> post(String path, String csv) {
        return Person.send(
                adm.request(ADMIN + path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv)));
    }

    private static void assertRefused(JsonNode told, int index, int line, String words) {
        assertThat(told.at("/refused/" + index + "/line").asInt()).isEqualTo(line);
        assertThat(told.at("/refused/" + index + "/sentence").asString()).contains(words);
    }
}
