package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.RunningServer;
import org.doorstep.server.audit.Chain;
import org.doorstep.server.store.Counters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Three servers on one database take pushes at the same time, and whoever follows either sequence of numbers, through
 * whichever server, misses nothing. With {@code -Ddoorstep.test.soak=N} there are N times as many.
 */
@OnPostgres
class ThreeServersPushTests {
    private static final int SERVERS = 3;
    private static final int TABLETS_PER_SERVER = 3;
    private static final int VISITS_PER_TABLET = 40 * Integer.getInteger("doorstep.test.soak", 1);

    @TempDir
    static Path data;

    private static final List<District> districts = new ArrayList<>();
    private static final ExecutorService together = Executors.newCachedThreadPool();

    @BeforeAll
    static void start() {
        for (int i = 0; i < SERVERS; i++) districts.add(new District(RunningServer.over(data)));
    }

    @AfterAll
    static void stop() {
        together.shutdownNow();
        districts.forEach(District::close);
    }

    @Test
    void whoFollowsEitherNumberMissesNothingThatAnyOfThemTookIn() throws Exception {
        var office = districts.getFirst();
        var ana = office.worker("Ana");
        var child = office.child("Amara", ana);
        var pushed = ConcurrentHashMap.<String>newKeySet();
        var pushers = new ArrayList<Future<?>>();
        for (var district : districts)
            for (int tablet = 0; tablet < TABLETS_PER_SERVER; tablet++) {
                var ink = office.tabletOf(ana);
                pushers.add(together.submit(() -> pushVisits(district, ink, child, pushed)));
            }
        var feed = together.submit(() -> followsTheFeed(ana, pushers));
        var log = together.submit(() -> followsTheChangeLog(pushers));
        for (var pusher : pushers) pusher.get();

        assertThat(pushed).hasSize(SERVERS * TABLETS_PER_SERVER * VISITS_PER_TABLET);
        assertThat(feed.get()).isEqualTo(pushed);
        assertThat(log.get()).containsAll(pushed);
        thenEverythingThatFollowsAgrees(office);
    }

    private static void pushVisits(District district, Ink ink, String child, Set<String> pushed) {
        for (int i = 0; i < VISITS_PER_TABLET; i++) {
            var record = "r-" + ink.device() + "-" + i;
            var reply = district.push(ink, ink.visit(record, child, "visit " + i));
            assertThat(reply.results().getFirst().verdict()).isEqualTo(Verdict.APPLIED);
            pushed.add(record);
        }
    }

    /** As a tablet does, each page from another server. */
    private static Set<String> followsTheFeed(String worker, List<Future<?>> until) {
        var seen = new TreeSet<String>();
        var pullers =
                districts.stream().map(district -> new Puller(district, worker)).toList();
        for (int page = 0; ; page++) {
            var over = until.stream().allMatch(Future::isDone);
            var puller = pullers.get(page % SERVERS);
            if (page > 0) puller.from(pullers.get((page - 1) % SERVERS).cursor());
            for (var item : puller.pullsAll())
                if (item.get("kind").asString().equals("record"))
                    seen.add(item.get("recordId").asString());
            if (over) return seen;
        }
    }

    private static Set<String> followsTheChangeLog(List<Future<?>> until) {
        var seen = new TreeSet<String>();
        var position = 0L;
        for (int page = 0; ; page++) {
            var over = until.stream().allMatch(Future::isDone);
            var log = districts.get(page % SERVERS).server().part(ChangeLog.class);
            for (var found = log.after(position, 50); !found.isEmpty(); found = log.after(position, 50)) {
                found.forEach(entry -> seen.add(entry.recordId().value()));
                position = found.getLast().position();
            }
            if (over) return seen;
        }
    }

    private static void thenEverythingThatFollowsAgrees(District office) throws InterruptedException {
        var visits = office.count("SELECT count(*) FROM record");
        for (int tries = 0; tries < 300 && office.count("SELECT count(*) FROM received_visit") < visits; tries++)
            Thread.sleep(Duration.ofMillis(100));
        assertThat(office.count("SELECT count(*) FROM received_visit")).isEqualTo(visits);
        var verdict = office.server().part(Chain.class).verify();
        assertThat(verdict.whole())
                .as("the audit chain that three servers seal")
                .isTrue();
        assertThat(office.count("SELECT sum(last_no - first_no + 1) FROM receipt"))
                .as("each receipt number was given out once, and all of them")
                .isEqualTo(office.count("SELECT max(last_no) FROM receipt"));
    }

    @Test
    void theSameBytesSentToAllThreeAtOnceAreAppliedOnce() throws Exception {
        var office = districts.getFirst();
        var ana = office.worker("Ana");
        var child = office.child("Amara", ana);
        var ink = office.tabletOf(ana);
        for (int round = 0; round < 20; round++) {
            var sealed = ink.visit("r-once" + round, child, "calm");
            var replies = new ArrayList<CompletableFuture<Push.Reply>>();
            for (var district : districts)
                replies.add(CompletableFuture.supplyAsync(() -> district.push(ink, sealed), together));
            var verdicts = new ArrayList<Verdict>();
            for (var reply : replies)
                verdicts.add(reply.get().results().getFirst().verdict());
            assertThat(verdicts).containsExactlyInAnyOrder(Verdict.APPLIED, Verdict.DUPLICATE, Verdict.DUPLICATE);
        }
        assertThat(office.count("SELECT max(revision) FROM record WHERE child_id = ?", child))
                .isEqualTo(1);
    }

    @Test
    void childrenGivenAndTakenThroughAllThreeLeaveOneTrueCaseload() throws Exception {
        var office = districts.getFirst();
        var ana = office.worker("Ana");
        var children = Stream.of("Amara", "Ben", "Cai", "Dora", "Eve", "Finn")
                .map(name -> office.child(name))
                .toList();
        var before = office.scopeVersion(ana);
        var all = new ArrayList<Future<?>>();
        for (int i = 0; i < children.size(); i++) {
            var district = districts.get(i % SERVERS);
            var child = children.get(i);
            all.add(together.submit(() -> {
                for (int turn = 0; turn < 5; turn++) {
                    district.give(child, ana);
                    district.take(child, ana);
                }
                district.give(child, ana);
            }));
        }
        for (var each : all) each.get();
        assertThat(office.scopeVersion(ana) - before)
                .as("each change of her caseload has a version of its own")
                .isEqualTo(children.size() * 11L);
        assertThat(office.count("SELECT count(*) FROM allocation WHERE worker_id = ? AND ended_version IS NULL", ana))
                .isEqualTo(children.size());
    }

    @Test
    void aNumberTakenEarlierIsNeverSeenLater() throws Exception {
        var transactions = districts.stream()
                .map(district -> district.server().part(TransactionTemplate.class))
                .toList();
        var jdbc = districts.getFirst().jdbc();
        jdbc.sql("CREATE TABLE ticket (no BIGINT PRIMARY KEY)").update();
        var takers = new ArrayList<Future<?>>();
        for (int i = 0; i < SERVERS; i++) {
            var server = districts.get(i).server();
            var transaction = transactions.get(i);
            takers.add(together.submit(() -> {
                for (int n = 0; n < 100; n++)
                    transaction.executeWithoutResult(status -> server.part(JdbcClient.class)
                            .sql("INSERT INTO ticket VALUES (?)")
                            .param(server.part(Counters.class).next("ticket"))
                            .update());
            }));
        }
        var seen = new HashSet<Long>();
        var highest = 0L;
        for (var over = false; !over; ) {
            over = takers.stream().allMatch(Future::isDone);
            for (var no : jdbc.sql("SELECT no FROM ticket WHERE no > ? ORDER BY no")
                    .param(highest)
                    .query(Long.class)
                    .list()) {
                seen.add(no);
                highest = no;
            }
        }
        for (var taker : takers) taker.get();
        assertThat(seen).hasSize(SERVERS * 100);
    }
}
