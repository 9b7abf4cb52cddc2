package org.doorstep.server.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.visits.Authority.ANA;
import static org.doorstep.server.visits.Authority.seenAlone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.sync.Change;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.PastChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever the moment at which the server dies, the next start ends where an undisturbed one would have. */
class CutOffTests {
    @TempDir
    Path data;

    @Test
    void cutOffBetweenAnyTwoStepsItGoesOnAndEndsTheSame() {
        var random = new Random(7);
        List<ChildId> children = new ArrayList<>();
        List<String> undisturbed;
        try (var server = RunningServer.over(data)) {
            var authority = Authority.in(server);
            for (var name : List.of("Amara", "Kofi", "Leo")) children.add(authority.knows(name, Cohort.CLA, ANA));
            List<Change> visits = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int daysAgo = random.nextInt(400);
                visits.add(authority.change(
                        children.get(random.nextInt(3)), ANA, daysAgo, seenAlone(Cohort.CLA, daysAgo)));
            }
            server.part(PastChanges.class).take(visits.stream());
            server.part(Projection.class).catchUp();
            undisturbed = state(server);
            beginAgainAndDie(server, children, random);
        }
        try (var server = RunningServer.over(data)) {
            server.part(Projection.class).catchUp();

            assertThat(state(server)).isEqualTo(undisturbed);
        }
    }

    private static void beginAgainAndDie(RunningServer server, List<ChildId> children, Random random) {
        var projection = server.part(Projection.class);
        synchronized (projection) {
            server.part(TransactionOperations.class).executeWithoutResult(s -> {
                server.part(Progress.class).startAgain();
                server.part(Progress.class).stale(children);
            });
            for (int steps = random.nextInt(5); steps > 0; steps--)
                server.part(FollowStep.class).take(7);
            server.part(RefreshStep.class).refresh(2);
        }
    }

    private static List<String> state(RunningServer server) {
        var rows = server.part(VisitRows.class)
                .findByRecordIdIn(Stream.iterate(1, n -> n + 1)
                        .limit(40)
                        .map(n -> "r-" + n)
                        .toList());
        var visits = rows.stream().map(r -> r.id() + " " + r.child() + " " + r.onDay() + " " + r.counted());
        var due = server
                .part(DueVisits.class)
                .soonestFirst(
                        rows.stream().map(r -> r.child().value()).distinct().toList())
                .stream()
                .map(d -> d.duty().toString());
        return Stream.concat(visits, due).sorted().toList();
    }
}
