package org.doorstep.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.OnSqlite;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class FeedTests {
    private static final WorkerId ANA = new WorkerId("w-ana");
    private static final ChildId AMARA = new ChildId("c-amara");
    private static final ChildId LEO = new ChildId("c-leo");
    private static final int PAGE_BYTES = 500;

    @TempDir
    static Path data;

    static RunningServer server;
    static Feed feed;
    static FeedPages pages;
    static JdbcClient jdbc;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        feed = server.part(Feed.class);
        pages = server.part(FeedPages.class);
        jdbc = server.part(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void nothingIsKnown() {
        jdbc.sql("DELETE FROM feed_item").update();
        jdbc.sql("DELETE FROM feed_note").update();
        jdbc.sql("DELETE FROM counter WHERE name = 'feed'").update();
    }

    @Test
    void theLatestOfEachThingArrivesOnceInTheOrderOfItsCommit() {
        publish(AMARA, "v1", "first");
        publish(AMARA, "v2", "other");
        publish(AMARA, "v1", "second");
        var device = new Device(AMARA);
        assertThat(device.pullsAll())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith(says("other")),
                        then -> assertThat(then).endsWith(says("second")));
        assertThat(device.pullsAll()).isEmpty();
        publish(AMARA, "v3", "third");
        assertThat(device.pullsAll()).singleElement().asString().endsWith(says("third"));
    }

    @Test
    void nothingAboutAnyOtherChildIsTold() {
        publish(LEO, "v1", "not hers");
        assertThat(new Device(AMARA).pullsAll()).isEmpty();
        assertThat(new Device().pullsAll()).isEmpty();
    }

    @Test
    void aLongHistoryArrivesInPagesWithNothingMissingAndNothingTwice() {
        IntStream.range(0, 200).forEach(i -> publish(i % 2 == 0 ? AMARA : LEO, "v" + i, "words ".repeat(8) + i));
        var device = new Device(AMARA, LEO);
        assertThat(device.pullsAll()).hasSize(200).doesNotHaveDuplicates();
        assertThat(device.pages).isGreaterThan(10);
    }

    @Test
    void aPageIsAboutAsLargeAsAsked() {
        IntStream.range(0, 50).forEach(i -> publish(AMARA, "v" + i, "x".repeat(71)));
        var page = pages.after(Position.START, ANA, Set.of(AMARA), PAGE_BYTES);
        assertThat(page.bodies()).hasSize(5);
        assertThat(page.more()).isTrue();
    }

    @Test
    void aChildWhoEntersScopeArrivesWholeHoweverFarBackHerHistoryLies() {
        IntStream.range(0, 30).forEach(i -> publish(LEO, "leo" + i, "x".repeat(90) + i));
        var device = new Device(AMARA);
        device.pullsAll();
        device.scope = Set.of(AMARA, LEO);
        write(() -> feed.grant(ANA, LEO, 2));
        publish(LEO, "after", "after");
        var told = device.pullsAll();
        assertThat(told).hasSize(31).doesNotHaveDuplicates();
        assertThat(told.getLast()).endsWith(says("after"));
        assertThat(device.pages).isGreaterThan(3);
    }

    @Test
    void aChildWhoLeavesAndReturnsBetweenTwoPullsIsForgottenAndComesBackWhole() {
        publish(LEO, "v1", "known");
        var device = new Device(LEO);
        device.pullsAll();
        write(() -> feed.forget(ANA, new Pull.ForgetItem(LEO, "Leo left"), 4));
        write(() -> feed.grant(ANA, LEO, 3));
        var told = device.pullsAll();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).contains("\"forget\"").contains("Leo left");
        assertThat(told.getLast()).endsWith(says("known"));
    }

    @Test
    void everybodysCardsComeFirstAndThenTheFilesChildByChild() {
        IntStream.range(0, 12).forEach(i -> publish(i % 2 == 0 ? LEO : AMARA, "v" + i, "x".repeat(90) + i));
        for (var child : List.of(LEO, AMARA)) {
            publish(Published.Kind.DUTIES, child, child.value(), "due");
            publish(Published.Kind.CHILD, child, child.value(), "card");
        }
        var device = new Device(AMARA, LEO);
        assertThat(device.pulls()).hasSize(4).noneMatch(body -> body.contains("xxx"));
        assertThat(device.at.isPastFileOf(AMARA.value())).isFalse();
        var files = new ArrayList<String>();
        while (!device.at.isPastFileOf(AMARA.value())) files.addAll(device.pulls());
        assertThat(device.at.isPastFileOf(LEO.value())).isFalse();
        files.addAll(device.pullsAll());
        assertThat(files).hasSize(12).doesNotHaveDuplicates();
        assertThat(files.subList(0, 6)).allMatch(body -> body.contains("\"child\":\"c-amara\""));
    }

    @Test
    void aTabletThatWasInTheMiddleOfItsCaseloadBeforeAnUpdateIsToldTheWhole() {
        IntStream.range(0, 30).forEach(i -> publish(LEO, "leo" + i, "x".repeat(90) + i));
        var device = new Device(LEO);
        device.at = new Position(0, 30, 0);
        assertThat(device.pullsAll()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aChildTakenAwayWhileSheArrivesIsNotToldAnyFurther() {
        IntStream.range(0, 30).forEach(i -> publish(LEO, "leo" + i, "x".repeat(90) + i));
        var device = new Device(AMARA, LEO);
        var first = device.pulls();
        device.scope = Set.of(AMARA);
        write(() -> feed.forget(ANA, new Pull.ForgetItem(LEO, "Leo left"), 5));
        var rest = device.pullsAll();
        assertThat(first).hasSizeGreaterThan(1);
        assertThat(rest).singleElement().asString().contains("\"forget\"");
    }

    @Test
    void somethingChangedWhileItsChildArrivesIsToldInItsLatestState() {
        IntStream.range(0, 20).forEach(i -> publish(LEO, "leo" + i, "x".repeat(90) + i));
        var device = new Device(LEO);
        device.pulls();
        publish(LEO, "leo19", "changed");
        var rest = device.pullsAll();
        assertThat(rest.getLast()).endsWith(says("changed"));
    }

    @Test
    @OnSqlite
    void theChoiceOfAPageReadsNothingButTheIndex() {
        var sql = FeedRows.CHOOSE
                .replace(":children", "'a', 'b', 'c'")
                .replace(":after", "5")
                .replace(":upTo", "1000000")
                .replace(":limit", "1000");
        var plan = jdbc.sql("EXPLAIN QUERY PLAN " + sql)
                .query((row, n) -> row.getString("detail"))
                .list();
        assertThat(plan).anyMatch(step -> step.contains("COVERING INDEX feed_item_by_child (child_id=? AND seq>?"));
    }

    private static void publish(ChildId child, String ref, String text) {
        publish(Published.Kind.RECORD, child, ref, text);
    }

    private static void publish(Published.Kind kind, ChildId child, String ref, String text) {
        var body = "{\"child\":\"" + child.value() + "\",\"says\":\"" + text + "\"}";
        write(() -> feed.publish(kind, ref, child, body));
    }

    private static String says(String text) {
        return ",\"says\":\"" + text + "\"}";
    }

    private static void write(Runnable work) {
        server.part(TransactionOperations.class).executeWithoutResult(status -> work.run());
    }

    private static final class Device {
        private Set<ChildId> scope;
        private Position at = Position.START;
        private int pages;
        private boolean more;

        Device(ChildId... scope) {
            this.scope = Set.of(scope);
        }

        List<String> pulls() {
            var page = FeedTests.pages.after(at, ANA, scope, PAGE_BYTES);
            at = page.next();
            more = page.more();
            pages++;
            return page.bodies().stream().map(Body::text).toList();
        }

        List<String> pullsAll() {
            var told = new ArrayList<>(pulls());
            while (more) told.addAll(pulls());
            return told;
        }
    }
}
