package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.RunningServer;
import org.doorstep.server.TestStore;
import org.doorstep.server.audit.Chain;
import org.doorstep.server.store.StoreCommand;
import org.doorstep.server.store.StoreName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The two commands, on whichever store the tests run on. {@code -Ddoorstep.test.soak=N} repeats them N times. */
@ExtendWith(OutputCaptureExtension.class)
class BackupTests {
    private static final int ROUNDS = Integer.getInteger("doorstep.test.soak", 1);

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereAfterItIsRestoredAndTabletsStartAfresh(CapturedOutput output) {
        for (int round = 1; round <= ROUNDS; round++) {
            var backup = elsewhere.resolve("backup-" + round);
            var before = new Life();
            try (var district = new District(RunningServer.over(data))) {
                before.livesThrough(
                        district, () -> assertThat(run("backup", backup)).isZero());
                assertThat(run("restore", backup)).as("while the server runs").isOne();
                assertThat(output.getErr()).contains("is using this store. Stop");
            }
            assertThat(run("restore", backup)).isZero();
            try (var server = RunningServer.over(data)) {
                before.isContinuedBy(new District(server));
            }
        }
    }

    @Test
    void aTabletSwitchedOffSinceTheBackupStaysOffAndWhoRestoresIsToldWhoseChildrenMoved(CapturedOutput output) {
        var backup = elsewhere.resolve("before");
        String device;
        try (var district = new District(RunningServer.over(data))) {
            var ana = district.server().person("ana");
            var lost = ana.enrols("left on the bus");
            device = lost.id().value();
            var worker = district.worker("Ana");
            assertThat(run("backup", backup)).isZero();
            assertThat(ana.delete("/api/v1/devices/" + device).statusCode()).isEqualTo(204);
            district.child("Amara", worker);
        }
        assertThat(run("restore", backup)).isZero();
        assertThat(output.getOut()).contains("off again now: “left on the bus”");
        try (var district = new District(RunningServer.over(data))) {
            assertThat(district.count("SELECT count(*) FROM device WHERE id = ? AND revoked_at IS NOT NULL", device))
                    .isEqualTo(1);
        }
        assertThat(output.getOut()).contains("enter these allocations again").contains("Amara");
    }

    /** What people saw of the store before it was restored. */
    private static final class Life {
        private final Set<String> acknowledgedBefore = new HashSet<>();
        private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        private String epoch = "";
        private String cursor = "";
        private String ana = "";
        private long lastReceipt;
        private long lastFeed;

        void livesThrough(District district, Runnable backup) {
            ana = district.worker("Ana");
            var child = district.child("Amara", ana);
            var ink = district.tabletOf(ana);
            push(district, ink, child, 20);
            var enough = new AtomicBoolean();
            var load = CompletableFuture.runAsync(() -> {
                while (!enough.get()) push(district, ink, child, 1);
            });
            acknowledgedBefore.addAll(acknowledged);
            backup.run();
            enough.set(true);
            load.join();
            push(district, ink, child, 5);
            var puller = new Puller(district, ana);
            puller.pullsAll();
            cursor = String.valueOf(puller.cursor());
            epoch = district.server().part(StoreName.class).epoch();
            lastReceipt = district.count("SELECT max(last_no) FROM receipt");
            lastFeed = district.count("SELECT value FROM counter WHERE name = 'feed'");
        }

        private void push(District district, Ink ink, String child, int times) {
            for (int i = 0; i < times; i++) {
                var sealed = ink.visit("r-" + Ink.idOf(ink.visit("r-x", child, "")), child, "calm");
                assertThat(district.push(ink, sealed).results().getFirst().verdict())
                        .isEqualTo(Verdict.APPLIED);
                acknowledged.add(Ink.hashOf(sealed));
            }
        }

        void isContinuedBy(District district) {
            var kept = new HashSet<>(district.jdbc()
                    .sql("SELECT hash FROM change")
                    .query(String.class)
                    .list());
            assertThat(kept).containsAll(acknowledgedBefore);
            assertThat(kept.containsAll(acknowledged))
                    .as("it was not restored, but simply there")
                    .isFalse();
            assertThat(district.server().part(StoreName.class).epoch()).isNotEqualTo(epoch);
            var records = district.count("SELECT count(*) FROM record");
            assertThat(new Puller(district, ana).from(cursor).pullsAll())
                    .filteredOn(item -> item.get("kind").asString().equals("record"))
                    .as("a cursor of the other life starts afresh")
                    .hasSizeGreaterThanOrEqualTo(acknowledgedBefore.size());
            assertThat(records).isGreaterThanOrEqualTo(acknowledgedBefore.size());
            numbersGoOn(district);
            assertThat(district.server().part(Chain.class).verify().whole()).isTrue();
        }

        private void numbersGoOn(District district) {
            var child = district.child("Ben", ana);
            var ink = district.tabletOf(ana);
            var reply = district.push(ink, ink.visit("r-next" + epoch, child, "calm"));
            assertThat(reply.receipt().seq().getFirst()).isGreaterThan(lastReceipt + 1_000_000);
            assertThat(district.count("SELECT value FROM counter WHERE name = 'feed'"))
                    .isGreaterThan(lastFeed + 1_000_000);
        }
    }

    @Test
    void aBackupThatIsNotWholeIsRefusedAndNothingIsTouched(CapturedOutput output) throws Exception {
        var backup = elsewhere.resolve("damaged");
        try (var server = RunningServer.over(data)) {
            new District(server).worker("Ana");
            assertThat(run("backup", backup)).isZero();
            assertThat(run("backup", backup)).as("over another backup").isOne();
            assertThat(output.getErr()).contains("holds something already");
        }
        for (var file : files(backup).stream()
                .filter(f -> !f.endsWith("manifest.json"))
                .toList()
                .subList(0, 1)) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(run("restore", backup)).isOne();
        assertThat(output.getErr()).contains("not as it was made");
        assertThat(run("restore", elsewhere.resolve("nowhere"))).isOne();
        assertThat(output.getErr()).contains("There is no backup in");
        try (var server = RunningServer.over(data)) {
            assertThat(new District(server).count("SELECT count(*) FROM store_life"))
                    .isZero();
        }
    }

    private static List<Path> files(Path directory) throws java.io.IOException {
        try (var files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private int run(String command, Path backup) {
        var arguments = new ArrayList<>(List.of(command, backup.toString(), "--doorstep.data=" + data));
        arguments.addAll(TestStore.settings(data));
        return StoreCommand.run(Stream.concat(arguments.stream(), Stream.of("--spring.main.banner-mode=off"))
                .toArray(String[]::new));
    }
}
