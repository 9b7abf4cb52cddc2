package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.contract.sync.Verdict.APPLIED;
import static org.doorstep.contract.sync.Verdict.DUPLICATE;
import static org.doorstep.contract.sync.Verdict.HELD;
import static org.doorstep.contract.sync.Verdict.QUARANTINED;

import java.nio.file.Path;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.feed.Digests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** What the changes of one push have to do with each other, though the store is asked about them before the first. */
class PushTogetherTests {
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
    void aVisitThatIsHandedInTwiceInOnePushIsTakenInOnce() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var visit = tablet.visit("r-twice", amara, "calm");

        var reply = district.push(tablet, visit, visit);

        assertThat(reply.results()).extracting(Push.Result::verdict).containsExactly(APPLIED, DUPLICATE);
        assertThat(reply.results().getLast().revision()).isEqualTo(1);
        assertThat(reply.device().received()).isEqualTo(1);
        assertThat(reply.device().forked()).isNull();
    }

    @Test
    void editsThatComeBeforeWhatTheyBuildOnInTheSamePushAllLandInIt() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var one = tablet.visit("r-turned", amara, "one");
        var two = tablet.edit("r-turned", amara, one, "{\"summary\": \"two\"}");
        var three = tablet.edit("r-turned", amara, two, "{\"summary\": \"three\"}");

        var results = district.push(tablet, three, two, one).results();

        assertThat(results).extracting(Push.Result::verdict).containsExactly(HELD, HELD, APPLIED);
        assertThat(district.server().part(ChangeLog.class).history(new RecordId("r-turned")))
                .extracting(entry -> entry.doc().get("summary").asString())
                .containsExactly("one", "two", "three");
        assertThat(summaryFor(ana, "r-turned")).isEqualTo("three");
    }

    @Test
    void aTabletHoldsWhatTheServerCountsWhenARecordMovesSeveralTimesInOnePush() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var one = tablet.visit("r-moves", amara, "one");
        var two = tablet.edit("r-moves", amara, one, "{\"summary\": \"two\"}");
        var other = tablet.visit("r-stays", amara, "beside it");

        district.push(tablet, one, other, two);
        district.push(tablet, tablet.edit("r-moves", amara, two, "{\"summary\": \"three\"}"));

        var child = new ChildId(amara);
        var digests = district.server().part(Digests.class);
        // In the writer's turn, because her card is worked out meanwhile and told beside it.
        district.server()
                .part(TransactionOperations.class)
                .executeWithoutResult(status -> assertThat(Digests.over(digests.held(child)))
                        .isEqualTo(digests.ofEach(List.of(child)).get(child)));
        assertThat(district.count("SELECT count(*) FROM feed_item WHERE ref = ?", "r-moves"))
                .isEqualTo(1);
        assertThat(summaryFor(ana, "r-moves")).isEqualTo("three");
    }

    @Test
    void ofTwoPiecesOfWorkWithOneNameInOnePushTheFirstHoldsIt() {
        var ana = district.worker("Ana");
        var amara = district.child("Amara", ana);
        var tablet = district.tabletOf(ana);
        var visit = tablet.visit("r-named", amara, "calm");
        var impostor = visit.replace("calm", "loud");

        var results = district.push(tablet, visit, impostor).results();

        assertThat(results).extracting(Push.Result::verdict).containsExactly(APPLIED, QUARANTINED);
        assertThat(results.getLast().reason()).isEqualTo(QuarantineReason.ID_REUSED);
        assertThat(summaryFor(ana, "r-named")).isEqualTo("calm");
    }

    private static String summaryFor(String worker, String record) {
        return IntakeTests.record(district.pulls(worker), record)
                .at("/doc/summary")
                .asString();
    }
}
