package org.doorstep.server.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.visits.Authority.ANA;
import static org.doorstep.server.visits.Authority.seenAlone;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.office.Role;
import org.doorstep.server.OnSqlite;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office's questions cost: it must not grow with the team or with the store. */
class QuestionsTests {
    @TempDir
    Path data;

    @Test
    void aLargerTeamAsksTheStoreNoMoreQuestions() {
        try (var server = RunningServer.over(data, "--spring.jpa.properties.hibernate.generate_statistics=true")) {
            var authority = Authority.in(server);
            var grace = server.person("grace", Role.MANAGER);
            oneMoreChild(authority);
            long few = questions(server, grace);

            for (int i = 0; i < 12; i++) oneMoreChild(authority);

            assertThat(questions(server, grace)).isEqualTo(few);
        }
    }

    @Test
    @OnSqlite
    void everyQuestionFindsItsRowsByTheChildrenItMayShow() {
        try (var server = RunningServer.over(data)) {
            var authority = Authority.in(server);
            for (var where : List.of(
                    "received_visit v1_0 where v1_0.child_id in ('a', 'b') order by v1_0.arrived desc limit 50",
                    "received_visit v1_0 where v1_0.child_id in ('a', 'b') and v1_0.counted = 1"
                            + " and v1_0.on_day between '2026-10-01' and '2026-10-31'",
                    "due_visit d1_0 where d1_0.child_id in ('a', 'b') order by d1_0.due_on, d1_0.id"))
                assertThat(plan(authority, where)).contains("USING INDEX").doesNotContain("SCAN");
        }
    }

    private static String plan(Authority authority, String where) {
        return String.join(
                "\n",
                authority
                        .jdbc()
                        .sql("EXPLAIN QUERY PLAN SELECT * FROM " + where)
                        .query((row, n) -> row.getString("detail"))
                        .list());
    }

    private static void oneMoreChild(Authority authority) {
        var child = authority.knows("Amara", Cohort.CLA, ANA);
        authority.received(authority.change(child, ANA, 50, seenAlone(Cohort.CLA, 50)));
    }

    private static long questions(RunningServer server, Person grace) {
        var statistics = server.part(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        synchronized (server.part(Projection.class)) {
            long before = statistics.getPrepareStatementCount();
            assertThat(grace.get("/api/v1/office/visits").statusCode()).isEqualTo(200);
            assertThat(grace.get("/api/v1/office/teams/t-scp1/today").statusCode())
                    .isEqualTo(200);
            return statistics.getPrepareStatementCount() - before;
        }
    }
}
