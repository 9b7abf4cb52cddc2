package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.OnSqlite;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A backup, more acknowledged work, and the backup put back: the tablets bring everything back, once, under the names it
 * had.
 */
@OnSqlite
class RestoredStoreTests {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data;

    private RunningServer server;
    private Hand ana;
    private Hand ben;
    private String amara;
    private String known;

    @BeforeEach
    void theStoreIsBackedUpAndWorkGoesOn() throws IOException {
        server = RunningServer.over(data);
        var district = new District(server);
        ana = new Hand(server, district, "ana", "t-1");
        ben = new Hand(server, district, "ben", "t-2");
        amara = district.child("Amara", "w-ana", "w-ben");
        ana.dips(district, amara);
        ben.dips(district, amara);
        known = ana.sends(ana.ink.visit("r-known", amara, "before the backup"));
        ana.shelf.pulls();
        ben.shelf.pulls();
        server.close();
        Files.copy(data.resolve("store.db"), data.resolve("backup.db"));
        restart();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everythingComesBackOnceAndUnderTheNameItHad() throws Exception {
        var edited = ana.sends(ana.ink.edit("r-known", amara, known, "{\"summary\": \"edited after the backup\"}"));
        ana.sends(ana.ink.visit("r-new", amara, "written after the backup"));
        ben.sends(ben.ink.editOfHead("r-known", amara, Ink.idOf(edited), "{\"adults\": \"Ben met her aunt\"}"));
        var before = heads();
        var epoch = epochOf(ana);

        restore();
        assertThat(heads()).isNotEqualTo(before);
        assertThat(epochOf(ana)).isNotEqualTo(epoch);
        // Ben comes first with what builds on work that the restored store does not know yet.
        ben.reoffers();
        assertThat(count("SELECT count(*) FROM change WHERE waits_for = ?", Ink.idOf(edited)))
                .isEqualTo(1);
        ana.reoffers();

        assertThat(heads()).isEqualTo(before);
        assertThat(count("SELECT count(*) FROM change WHERE waits_for IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT count(*) FROM change WHERE verdict = 'QUARANTINED'"))
                .isZero();
        assertThat(ana.shelf.pulls().get("digest").asString()).isEqualTo(ana.shelf.digest());
        assertThat(ana.shelf.things.get("record|r-known"))
                .extracting(each -> each.item().at("/doc/adults").asString())
                .isEqualTo("Ben met her aunt");
        assertThat(count("SELECT count(*) FROM offer")).isZero();

        // Brought back again, by whichever way, nothing changes.
        ana.deposits(ana.sent);
        ana.sends(ana.sent.toArray(String[]::new));
        assertThat(heads()).isEqualTo(before);
        assertThat(ana.lacking()).isEmpty();
    }

    @Test
    void aTabletThatKeepsMoreThanTheRestoredStoreIsBroughtInLineWithIt() throws Exception {
        ana.sends(ana.ink.visit("r-lost", amara, "Ana's tablet will never come back"));
        ben.shelf.pulls();
        assertThat(ben.shelf.things).containsKey("record|r-lost");
        restore();
        ben.shelf.pulls();
        assertThat(ben.shelf.mends("after-restore")).containsEntry("wanted", 0);
        assertThat(ben.shelf.things).containsKey("record|r-known").doesNotContainKey("record|r-lost");
        assertThat(ben.shelf.pulls().get("digest").asString()).isEqualTo(ben.shelf.digest());
    }

    @Test
    void anEditMadeOnAHeadThatComesBackWithOtherWorkBehindItReplacesNoWordsItsAuthorNeverSaw() throws Exception {
        var aunt =
                ana.sends(ana.ink.editOfHead("r-known", amara, Ink.idOf(known), "{\"adults\": \"Ana met her aunt\"}"));
        ben.shelf.pulls();
        var shown = lineShownTo(ben);
        restore();
        ana.sends(ana.ink.editOfHead("r-known", amara, Ink.idOf(known), "{\"summary\": \"Ben never saw this\"}"));
        ana.reoffers();
        ben.shelf.pulls();
        assertThat(lineShownTo(ben)).isNotEqualTo(shown);

        var edit = ben.ink.editOfHead(
                "r-known",
                amara,
                Ink.idOf(aunt),
                "{\"summary\": \"Ben's words\"}",
                change -> ((ObjectNode) change.get("base")).put("line", shown));
        assertThat(ben.hears(edit)).isEqualTo("CONFLICTED");
        ana.shelf.pulls();
        var item =
                Objects.requireNonNull(ana.shelf.things.get("record|r-known")).item();
        assertThat(item.at("/doc/adults").asString()).isEqualTo("Ana met her aunt");
        assertThat(item.get("conflicts").get("/summary").get("alternatives").valueStream())
                .extracting(each -> each.get("value").asString())
                .containsExactlyInAnyOrder("Ben never saw this", "Ben's words");
    }

    @Test
    void anEditMadeOnTheLineThatStandsTakesThePlaceOfWhatItsAuthorSaw() {
        ben.shelf.pulls();
        var edit = ben.ink.editOfHead(
                "r-known",
                amara,
                Ink.idOf(known),
                "{\"summary\": \"Ben's words\"}",
                change -> ((ObjectNode) change.get("base")).put("line", lineShownTo(ben)));
        assertThat(ben.hears(edit)).isEqualTo("APPLIED");
    }

    private static String lineShownTo(Hand hand) {
        return Objects.requireNonNull(hand.shelf.things.get("record|r-known"))
                .item()
                .get("line")
                .asString();
    }

    @Test
    void onlyWhatWasAskedForInASessionIsTakenInFromADeposit() throws Exception {
        ana.sends(ana.ink.visit("r-new", amara, "written after the backup"));
        restore();
        ana.deposits(ana.sent);
        assertThat(count("SELECT count(*) FROM record WHERE record_id = 'r-new'"))
                .as("without an offer")
                .isZero();
        var forged = ana.ink.visit("r-forged", amara, "never sealed by Ana");
        ana.lacking();
        ana.depositsAs(forged, Ink.hashOf(ana.sent.getLast()));
        ana.deposits(List.of(forged));
        assertThat(count("SELECT count(*) FROM record WHERE record_id = 'r-forged'"))
                .as("under the hash of something else, or not offered")
                .isZero();
        ana.deposits(ana.sent);
        assertThat(count("SELECT count(*) FROM record WHERE record_id = 'r-new'"))
                .isEqualTo(1);
    }

    private void restart() {
        server = RunningServer.over(data);
        ana.calls(server);
        ben.calls(server);
    }

    private void restore() throws Exception {
        server.close();
        for (var file : List.of("store.db-wal", "store.db-shm")) Files.deleteIfExists(data.resolve(file));
        Files.copy(data.resolve("backup.db"), data.resolve("store.db"), StandardCopyOption.REPLACE_EXISTING);
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store.db"));
                var statement = store.createStatement()) {
            statement.executeUpdate("UPDATE store SET epoch = epoch || '-again'");
        }
        restart();
    }

    private List<Map<String, Object>> heads() {
        return server.part(org.springframework.jdbc.core.JdbcTemplate.class)
                .queryForList("SELECT record_id, head, revision FROM record ORDER BY record_id");
    }

    private long count(String sql, Object... parameters) {
        return server.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private static String epochOf(Hand hand) {
        hand.shelf.pulls();
        return Objects.requireNonNull(hand.shelf.epoch);
    }

    /** A worker with her tablet and the copies in its sent-box. */
    private static final class Hand {
        private final String name;
        private Tablet tablet;
        private Shelf shelf;
        private Ink ink;
        private final List<String> sent = new ArrayList<>();

        Hand(RunningServer server, District district, String name, String team) {
            this.name = name;
            var person = server.person(name);
            district.office().addWorker(person.worker(), name, new TeamId(team), List.of(Role.WORKER));
            tablet = person.enrols("tablet of " + name);
            shelf = new Shelf(tablet);
            ink = new Ink(tablet.id().value(), "w-" + name, 0);
        }

        void dips(District district, String child) {
            assertThat(child).isNotEmpty();
            ink = ink.under(district.scopeVersion("w-" + name));
        }

        void calls(RunningServer server) {
            tablet = tablet.at(server, server.person(name));
            shelf.calls(tablet);
        }

        String sends(String... sealed) {
            var answer = tablet.post(
                    ApiPaths.PUSH,
                    JSON.writeValueAsString(Map.of("device", tablet.id().value(), "changes", List.of(sealed))));
            assertThat(Person.json(answer).get("results").valueStream())
                    .as(answer.body())
                    .allMatch(each -> List.of("APPLIED", "DUPLICATE", "MERGED")
                            .contains(each.get("verdict").asString()));
            if (sealed.length == 1) sent.add(sealed[0]);
            return sealed[0];
        }

        /** The verdict on one change. */
        String hears(String sealed) {
            var answer = tablet.post(
                    ApiPaths.PUSH,
                    JSON.writeValueAsString(Map.of("device", tablet.id().value(), "changes", List.of(sealed))));
            return Person.json(answer).at("/results/0/verdict").asString();
        }

        List<String> lacking() {
            var hashes = sent.stream().map(Ink::hashOf).toList();
            var answer = tablet.post(
                    ApiPaths.OFFER,
                    JSON.writeValueAsString(Map.of("device", tablet.id().value(), "hashes", hashes)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return Person.json(answer)
                    .get("lacking")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }

        void reoffers() {
            var lacking = lacking();
            assertThat(lacking).isNotEmpty();
            deposits(sent.stream()
                    .filter(each -> lacking.contains(Ink.hashOf(each)))
                    .toList());
        }

        void deposits(List<String> sealed) {
            deposit(sealed.stream().map(each -> Envelope.of(tablet, each)).toList());
        }

        void depositsAs(String sealed, String hash) {
            deposit(Collections.singletonList(Envelope.of(tablet, sealed, hash)));
        }

        private void deposit(List<Map<String, String>> copies) {
            var answer = tablet.postAlone(
                    ApiPaths.DEPOSIT,
                    JSON.writeValueAsString(
                            Map.of("device", tablet.id().value(), "copies", copies, "reoffered", true)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }
}
