package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PullTests {
    private static final int PUSHERS = 8;
    private static final int PUSHES_EACH = 25;

    @TempDir
    static Path data;

    static District district;

    @BeforeAll
    static void start() {
        district = new District(data);
    }

    @AfterAll
    static void stop() {
        district.close();
    }

    @Test
    void aPullerNeverMissesAVisitWhileEightTabletsSend() throws Exception {
        var riz = district.worker("Riz", "t-2");
        var puller = new Puller(district, riz);
        var seen = new ArrayList<String>();
        var running = new AtomicInteger(PUSHERS);
        try (var tablets = Executors.newFixedThreadPool(PUSHERS)) {
            var sending = new ArrayList<Future<?>>();
            for (int i = 0; i < PUSHERS; i++) {
                var worker = district.worker("Pusher" + i);
                var child = district.child("Child" + i, worker, riz);
                sending.add(tablets.submit(() -> sendMany(worker, child, running)));
            }
            while (running.get() > 0) seen.addAll(records(puller.pullsAll()));
            for (var each : sending) each.get();
        }
        seen.addAll(records(puller.pullsAll()));
        assertThat(seen).hasSize(PUSHERS * PUSHES_EACH).doesNotHaveDuplicates();
    }

    @Test
    void aChildWhoIsGivenToSomebodyArrivesWholeOnHerTablet() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        for (int i = 0; i < 40; i++) district.push(tablet, tablet.visit("r-whole" + i, amara, "x".repeat(19_000) + i));
        var bens = new Puller(district, ben);
        bens.pullsAll();

        district.give(amara, ben);

        var items = bens.pullsAll();
        assertThat(records(items)).hasSize(40).doesNotHaveDuplicates();
        assertThat(items)
                .anyMatch(item -> item.get("kind").asString().equals("child")
                        && item.at("/child/name").asString().equals("Amara"));
    }

    @Test
    void aChildWhoLeavesIsForgottenAndNothingMoreOfHerIsTold() {
        var ana = district.worker("Ana");
        var ben = district.worker("Ben");
        var amara = district.child("Amara", ana);
        var anas = new Puller(district, ana);
        anas.pullsAll();
        district.give(amara, ben);
        var bens = district.tabletOf(ben);
        district.push(bens, bens.visit("r-bens", amara, "Ben's"));
        var items = anas.pullsAll();
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.get("kind").asString()).isEqualTo("forget");
            assertThat(item.get("childId").asString()).isEqualTo(amara);
            assertThat(item.get("sentence").asString()).contains("no longer allocated to you");
        });
    }

    @Test
    void aCursorOfAnotherLifeOfTheStoreOrOfNoneStartsAfresh() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        district.push(tablet, tablet.visit("r-epoch", amara, "calm"));
        var puller = new Puller(district, ana);
        assertThat(records(puller.pullsAll())).containsExactly("r-epoch");
        assertThat(records(puller.pullsAll())).isEmpty();
        for (var strange :
                List.of(encoded("other-epoch|1|99999|0|0"), "%%%", encoded("a|b"), encoded("||||"), "x".repeat(900)))
            assertThat(records(puller.from(strange).pullsAll())).as(strange).containsExactly("r-epoch");
    }

    @Test
    void aTabletThatStartsOverIsToldWhomToForget() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var leo = district.child("Leo", ana);
        district.take(leo, ana);
        assertThat(forgotten(new Puller(district, ana).pullsAll()))
                .as("a new tablet")
                .isEmpty();
        assertThat(forgotten(new Puller(district, ana)
                        .from(encoded("other-epoch|9|99999|0|0"))
                        .pullsAll()))
                .containsExactly(leo)
                .doesNotContain(amara);
    }

    @Test
    void theReplyIsOneOfTheContract() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        district.push(tablet, tablet.visit("r-contract", amara, "calm \u2028 \"quoted\" \ud83d\ude00"));
        var told = district.server().part(Telling.class).next(new WorkerId(ana), null);
        var reply = district.server().part(JsonMapper.class).readValue(told.json(), Pull.Reply.class);
        assertThat(reply.items()).hasAtLeastOneElementOfType(Pull.RecordItem.class);
        assertThat(reply.items()).hasAtLeastOneElementOfType(Pull.ChildItem.class);
        assertThat(reply.children()).isEqualTo(1);
        assertThat(reply.scopeVersion()).isEqualTo(district.scopeVersion(ana));
        assertThat(reply.more()).isFalse();
    }

    private static void sendMany(String worker, String child, AtomicInteger running) {
        try {
            var tablet = district.tabletOf(worker);
            for (int i = 0; i < PUSHES_EACH; i++)
                district.push(tablet, tablet.visit("r-" + child + "-" + i, child, "visit " + i));
        } finally {
            running.decrementAndGet();
        }
    }

    private static List<String> forgotten(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.get("kind").asString().equals("forget"))
                .map(item -> item.get("childId").asString())
                .toList();
    }

    private static List<String> records(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.get("kind").asString().equals("record"))
                .map(item -> item.get("recordId").asString())
                .toList();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
