package org.doorstep.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.doorstep.contract.id.ChildId;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class DigestsTests {
    private static final ChildId AMARA = new ChildId("c-amara");
    private static final ChildId LEO = new ChildId("c-leo");

    @TempDir
    static Path data;

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Made by hand: {@code printf 'record|r-1|17' | sha256sum}. */
    @Test
    void aLeafIsTheBeginningOfTheHashOfKindRefAndNumber() {
        assertThat(Digest.leaf(Published.Kind.RECORD, "r-1", 17).text()).isEqualTo("85d31410b7deb1d9b3ec0873ca2ccecb");
    }

    @Test
    void theRunningDigestIsThatOfWhatIsThereHoweverItCameThere() {
        var dice = new Random(7);
        for (int i = 0; i < 200; i++) {
            var items = new ArrayList<Published>();
            for (int j = 0; j <= dice.nextInt(5); j++)
                items.add(new Published(
                        dice.nextBoolean() ? Published.Kind.RECORD : Published.Kind.DUTIES,
                        "r-" + dice.nextInt(12),
                        dice.nextInt(3) > 0 ? AMARA : LEO,
                        "{}"));
            write(() -> feed().publishAll(items));
        }
        var each = digests().ofEach(List.of(AMARA, LEO));
        assertThat(digests().held(AMARA)).isNotEmpty();
        for (var child : List.of(AMARA, LEO))
            assertThat(each.get(child)).isEqualTo(Digests.over(digests().held(child)));
        var both = new ArrayList<>(digests().held(AMARA));
        both.addAll(digests().held(LEO));
        assertThat(digests().of(List.of(AMARA, LEO), Long.MAX_VALUE)).contains(Digests.over(both));
    }

    @Test
    void noDigestIsToldWhileSomethingNewerThanThePageIsThere() {
        var mia = new ChildId("c-mia");
        long[] seq = new long[2];
        write(() -> seq[0] = feed().publish(Published.Kind.RECORD, "mia-1", mia, "{}"));
        write(() -> seq[1] = feed().publish(Published.Kind.RECORD, "mia-2", mia, "{}"));
        assertThat(digests().of(List.of(mia), seq[0])).isEmpty();
        assertThat(digests().of(List.of(mia), seq[1])).isPresent();
    }

    @Test
    void aStoreFromBeforeThereWereDigestsGetsThemWhenItIsOpened(@TempDir Path old) {
        Digest kept;
        try (var before = RunningServer.over(old)) {
            before.part(TransactionOperations.class)
                    .executeWithoutResult(status -> before.part(Feed.class)
                            .publishAll(List.of(
                                    new Published(Published.Kind.CHILD, "c-amara", AMARA, "{}"),
                                    new Published(Published.Kind.RECORD, "r-1", AMARA, "{}"))));
            kept = before.part(Digests.class).ofEach(List.of(AMARA)).get(AMARA);
            before.part(JdbcClient.class).sql("DELETE FROM feed_digest").update();
        }
        try (var after = RunningServer.over(old)) {
            assertThat(after.part(Digests.class).ofEach(List.of(AMARA)).get(AMARA))
                    .isEqualTo(kept)
                    .isNotEqualTo(Digest.NONE);
        }
    }

    private static Feed feed() {
        return server.part(Feed.class);
    }

    private static Digests digests() {
        return server.part(Digests.class);
    }

    private static void write(Runnable work) {
        server.part(TransactionOperations.class).executeWithoutResult(status -> work.run());
    }
}
