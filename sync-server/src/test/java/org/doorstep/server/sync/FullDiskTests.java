package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.KillablePostgres;
import org.doorstep.server.Mischief;
import org.doorstep.server.OnPostgres;
import org.doorstep.server.OnSqlite;
import org.doorstep.server.RunningServer;
import org.doorstep.server.SmallDisk;
import org.doorstep.server.audit.Chain;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;

/**
 * The disk under the store is filled to its last byte and freed again, ten times: nothing is acknowledged that is not kept,
 * nothing is half kept, and the same bytes are taken in when there is room. As root on a real disk of a few megabytes;
 * otherwise the engine is told that it has no more room. {@code -Ddoorstep.test.soak=N} fills it N times as often.
 */
class FullDiskTests {
    private static final int CYCLES = 10 * Integer.getInteger("doorstep.test.soak", 1);
    private static final int PUSHES_UNTIL_FULL_MAX = 2_000;
    private static final int MEGABYTES = 48;

    @TempDir
    Path data;

    @TempDir
    Path small;

    private @Nullable SmallDisk disk;

    @BeforeEach
    void mount() {
        disk = SmallDisk.at(small, MEGABYTES).orElse(null);
        if (disk == null) System.out.println("No small disk can be mounted here; the engine is told that it is full.");
    }

    @AfterEach
    void unmount() {
        if (disk != null) disk.close();
    }

    @Test
    @OnSqlite
    void aFullDiskHalfKeepsNothingAndWhenThereIsRoomTheSameBytesAreTakenIn() throws Exception {
        try (var district = new District(RunningServer.over(disk == null ? data : disk.root()))) {
            new Cycles(district, disk).go();
        }
    }

    /** The tables lie on the small disk and the log elsewhere: a full log ends PostgreSQL, which is another test's matter. */
    @Test
    @OnPostgres
    void aFullDiskUnderPostgresHalfKeepsNothingEither(@TempDir Path files) throws Exception {
        try (var postgres = new KillablePostgres(files.resolve("cluster"))) {
            if (disk != null)
                postgres.tablesIn(Files.createDirectory(disk.root().resolve("tables")));
            var url = "--doorstep.store.url=" + postgres.url();
            try (var district = new District(RunningServer.over(data, url, "--doorstep.store.user=postgres"))) {
                new Cycles(district, disk).go();
            }
        }
    }

    /** One tablet that goes on sending pairs of changes, a visit and its edit, through every full and every free time. */
    private static final class Cycles {
        private final District district;
        private final @Nullable SmallDisk disk;
        private final String child;
        private final Ink tablet;
        private final Set<String> acknowledged = new HashSet<>();
        private int pairs;

        Cycles(District district, @Nullable SmallDisk disk) {
            this.district = district;
            this.disk = disk;
            var ana = district.worker("Ana");
            this.child = district.child("Amara", ana);
            this.tablet = district.tabletOf(ana);
        }

        void go() throws IOException {
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                fill();
                var refused = pushUntilRefused();
                stillRefused(refused);
                free();
                push(refused);
                nothingIsHalfKept(cycle);
            }
            assertThat(district.server().part(Chain.class).verify().whole()).isTrue();
        }

        private void fill() {
            if (disk == null) Mischief.fillDisk(district.jdbc());
            else disk.fill();
        }

        private void free() throws IOException {
            if (disk == null) Mischief.makeRoom(district.jdbc());
            else disk.free();
        }

        private List<String> pair() {
            var record = "r-" + tablet.device() + "-" + ++pairs;
            var one = tablet.visit(record, child, "x".repeat(6_000));
            return List.of(one, tablet.edit(record, child, one, "{\"summary\": \"" + "y".repeat(6_000) + "\"}"));
        }

        private List<String> pushUntilRefused() {
            for (int i = 0; i < PUSHES_UNTIL_FULL_MAX; i++) {
                var pair = pair();
                var refusal = catchThrowableOfType(Problem.class, () -> push(pair));
                if (refusal == null) continue;
                assertThat(refusal.status()).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE);
                return pair;
            }
            throw new AssertionError("The disk never became full");
        }

        /** On the connection that saw the full disk, each of these could keep its first half. */
        private void stillRefused(List<String> pair) {
            for (int i = 0; i < 3; i++) {
                var refusal = catchThrowableOfType(Problem.class, () -> push(pair));
                // Without a real disk, the new connection has room again.
                if (disk != null) assertThat(refusal.status()).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE);
            }
        }

        private void push(List<String> pair) {
            var reply = district.push(tablet, pair.toArray(String[]::new));
            assertThat(reply.results().stream().map(result -> result.verdict()))
                    .allMatch(verdict -> verdict == Verdict.APPLIED || verdict == Verdict.DUPLICATE);
            pair.forEach(bytes -> acknowledged.add(Ink.hashOf(bytes)));
        }

        private void nothingIsHalfKept(int cycle) {
            var kept = new ArrayList<>(district.jdbc()
                    .sql("SELECT hash FROM change")
                    .query(String.class)
                    .list());
            assertThat(kept).as("cycle " + cycle).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(district.count("SELECT count(*) FROM record WHERE revision <> 2"))
                    .isZero();
            assertThat(district.count("SELECT count(*) FROM audit WHERE action = 'change.push'"))
                    .as("an audit entry for each change that was kept, and for no other")
                    .isEqualTo(kept.size());
        }
    }
}
