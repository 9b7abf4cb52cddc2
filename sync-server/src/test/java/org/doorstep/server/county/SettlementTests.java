package org.doorstep.server.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.identity.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class SettlementTests {
    /** A parish of the county: three dozen staff, and everybody whom the fixed families count for. */
    private static final Figures PARISH = new Figures(
            157,
            28,
            60,
            2,
            new Figures.LookedAfter(12, 3, 4, 2, 3, 1, 1, 2, 2, new Figures.OutOfArea(4, 2, 0, 2)),
            1,
            1,
            new Figures.CareLeavers(50, 3, 2),
            60);

    @TempDir
    Path data;

    @Test
    void anEmptyStoreGetsOneAdministratorOnceAndNobodyElse() {
        for (int start = 0; start < 2; start++)
            try (var server = RunningServer.over(data, "--doorstep.county=none")) {
                assertThat(server.part(Accounts.class).isEmpty()).isFalse();
                assertThat(rows(server, "account")).isEqualTo(1);
                assertThat(rows(server, "worker")).isEqualTo(1);
                assertThat(rows(server, "child")).isZero();
            }
    }

    @Test
    void afterTheCountyMovedInAnaHoldsThirtyChildrenAndAmaraIsDue() {
        try (var server = RunningServer.over(data)) {
            var county = County.of(7, CountyTests.TODAY, new Families(new JsonMapper()).on(CountyTests.TODAY), PARISH);
            var counts = server.part(Settlement.class).settle(county);

            assertThat(counts.children()).isEqualTo(157 + 2 + 55);
            assertThat(rows(server, "record")).isEqualTo(counts.visits());
            var caseload = server.part(Caseload.class);
            assertThat(caseload.childrenOf(new WorkerId("w-ana")))
                    .hasSize(30)
                    .contains(new ChildId("c-amara"), new ChildId("c-kofi"));
            assertThat(caseload.facts(new ChildId("c-amara")).map(Child::worker))
                    .isEqualTo(Optional.of("Ana Reid"));
            assertThat(told(server, "DUTIES", "c-amara")).contains("looked-after visit");
            assertThat(told(server, "CHILD", "c-amara")).contains("Can you ask if Kofi can join the drawing club too?");
        }
    }

    @Test
    void imaniReviewsAnasLookedAfterChildrenAndAnaKeepsThem() {
        try (var server = RunningServer.over(data)) {
            var settlement = server.part(Settlement.class);
            settlement.settle(
                    County.of(7, CountyTests.TODAY, new Families(new JsonMapper()).on(CountyTests.TODAY), PARISH));

            settlement.join(List.of(Demonstration.REVIEWER), CountyTests.TODAY);

            var caseload = server.part(Caseload.class);
            var amara = new ChildId("c-amara");
            assertThat(caseload.reviewers(Demonstration.REVIEWED).values()).containsOnly("Imani Clarke");
            assertThat(caseload.reviewers(Demonstration.REVIEWED)).hasSize(3);
            assertThat(caseload.reviewedBy(Set.of(new WorkerId("w-iro"))))
                    .containsExactlyInAnyOrderElementsOf(Demonstration.REVIEWED);
            assertThat(caseload.facts(amara).map(Child::worker)).isEqualTo(Optional.of("Ana Reid"));
            assertThat(caseload.childrenOf(new WorkerId("w-ana"))).hasSize(30);
        }
    }

    private static long rows(RunningServer server, String table) {
        return server.part(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    private static String told(RunningServer server, String kind, String child) {
        return server.part(JdbcClient.class)
                .sql("SELECT body FROM feed_item WHERE kind = ? AND ref = ?")
                .params(kind, child)
                .query(String.class)
                .single();
    }
}
