package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

class SavepointsTests {
    private static final Who ANA = Who.worker(new WorkerId("w-ana"));

    @TempDir
    Path data;

    @Test
    void whatOneChangeDidBeforeItFailedIsUndoneWithItsTraceInTheAuditAndNothingElseIs() {
        try (var district = new District(data)) {
            var savepoints = district.server().part(Savepoints.class);
            district.server().part(TransactionOperations.class).executeWithoutResult(status -> {
                writes(district, "before");
                assertThatThrownBy(() -> savepoints.within(() -> {
                            writes(district, "undone");
                            throw new IllegalArgumentException("a change that cannot be taken in");
                        }))
                        .isInstanceOf(IllegalArgumentException.class);
                savepoints.within(() -> writes(district, "after"));
            });
            assertThat(entriesAbout(district, "before")).isEqualTo(1);
            assertThat(entriesAbout(district, "undone")).isZero();
            assertThat(entriesAbout(district, "after")).isEqualTo(1);
        }
    }

    @Test
    void whatAFailedChangeWouldHaveToldIsToldToNobodyAndTheRestOfThePushIs() {
        try (var district = new District(data)) {
            var savepoints = district.server().part(Savepoints.class);
            var feed = district.server().part(Feed.class);
            var told = district.server()
                    .part(TransactionOperations.class)
                    .execute(status -> feed.gathering(() -> {
                        tells(feed, "r-before");
                        assertThatThrownBy(() -> savepoints.within(() -> {
                                    tells(feed, "r-undone");
                                    throw new IllegalArgumentException("a change that cannot be taken in");
                                }))
                                .isInstanceOf(IllegalArgumentException.class);
                        return tells(feed, "r-after");
                    }));
            assertThat(items(district, "r-before")).isEqualTo(1);
            assertThat(items(district, "r-undone")).isZero();
            assertThat(district.count("SELECT seq FROM feed_item WHERE ref = ?", "r-after"))
                    .isEqualTo(told);
        }
    }

    @Test
    void whenAllOfAPushFailsNothingOfItIsTold() {
        try (var district = new District(data)) {
            var feed = district.server().part(Feed.class);
            district.server().part(TransactionOperations.class).executeWithoutResult(status -> {
                assertThatThrownBy(() -> feed.gathering(() -> {
                            tells(feed, "r-lost");
                            throw new IllegalArgumentException("a change that cannot be taken in");
                        }))
                        .isInstanceOf(IllegalArgumentException.class);
                feed.gathering(() -> tells(feed, "r-again"));
            });
            assertThat(items(district, "r-lost")).isZero();
            assertThat(items(district, "r-again")).isEqualTo(1);
        }
    }

    private static long tells(Feed feed, String record) {
        return feed.publish(Published.Kind.RECORD, record, new ChildId("c-amara"), "{\"kind\":\"record\"}");
    }

    private static long items(District district, String record) {
        return district.count("SELECT count(*) FROM feed_item WHERE ref = ?", record);
    }

    private static String writes(District district, String child) {
        district.server().part(Audit.class).record(ANA, "visit.write", new ChildId(child), null, Outcome.DONE);
        return child;
    }

    private static long entriesAbout(District district, String child) {
        return district.count("SELECT count(*) FROM audit WHERE child_id = ?", child);
    }
}
