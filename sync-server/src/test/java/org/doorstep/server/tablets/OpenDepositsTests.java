package org.doorstep.server.tablets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.DepositInk;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** There is no office any more, only the store and, in a safe, the deposit key. */
class OpenDepositsTests {
    private static final String WHY = "The office burnt down";
    private static final String RECORDS =
            "SELECT count(*) FROM change WHERE record_id = 'r-deposited' AND seq IS NOT NULL";

    @TempDir
    Path data;

    @TempDir
    Path safe;

    @Test
    void withTheKeyOutOfTheSafeTheCommandOpensWhatWasDepositedAndSaysWhy() throws Exception {
        anaDeposits(copy -> copy);
        theKeyGoesIntoTheSafe();

        assertThatThrownBy(() -> RunningServer.over(data).close()).hasMessageContaining("deposit-");
        try (var server = RunningServer.over(data, "--doorstep.keys.apart=" + safe)) {
            var command = server.part(OpenDepositsCommand.class);
            assertThat(command.carryOut(" "))
                    .as("something stays closed without a reason")
                    .isTrue();
            assertThat(count(server, RECORDS)).isZero();

            assertThat(command.carryOut(WHY)).as("something stays closed").isFalse();

            assertThat(count(server, RECORDS)).isEqualTo(1);
            assertThat(count(server, audited("DONE"))).isEqualTo(1);
            assertThat(count(server, "SELECT count(*) FROM tablet_action WHERE reason = '" + WHY + "'"))
                    .isEqualTo(1);
            assertThat(server.part(TabletList.class).withDeposits()).isEmpty();
        }
    }

    @Test
    void whereTheKeyIsNotHereNothingIsOpenedAndTheRefusalIsWrittenDown() {
        anaDeposits(copy -> {
            var other = new HashMap<>(copy);
            other.put("kid", "d-1999-01");
            return other;
        });

        try (var server = RunningServer.over(data)) {
            assertThat(server.part(OpenDepositsCommand.class).carryOut(WHY)).isTrue();
            assertThat(count(server, RECORDS)).isZero();
            assertThat(count(server, audited("REFUSED"))).isEqualTo(1);
            assertThat(count(server, "SELECT count(*) FROM tablet_action")).isZero();
        }
    }

    private void anaDeposits(UnaryOperator<Map<String, String>> as) {
        try (var server = RunningServer.over(data)) {
            var district = new District(server);
            var ana = server.person("ana", Role.WORKER);
            district.office().addWorker(ana.worker(), "Ana Reid", new TeamId("t-1"), List.of(Role.WORKER));
            var tablet = ana.enrols("The lost one");
            var amara = district.child("Amara", ana.worker().value());
            var ink = new Ink(
                    tablet.id().value(),
                    ana.worker().value(),
                    district.scopeVersion(ana.worker().value()));
            var copy = DepositInk.copyOf(tablet.enrolment(), ink.visit("r-deposited", amara, "calm"));
            var body = Map.of("device", tablet.id().value(), "copies", List.of(as.apply(copy)));
            var answer = tablet.postAlone(ApiPaths.DEPOSIT, new JsonMapper().writeValueAsString(body));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private void theKeyGoesIntoTheSafe() throws Exception {
        try (var keys = Files.list(data.resolve("keys"))) {
            for (var key : keys.filter(file -> file.getFileName().toString().startsWith("deposit-"))
                    .toList()) Files.move(key, safe.resolve(key.getFileName()));
        }
    }

    private static String audited(String outcome) {
        return "SELECT count(*) FROM audit WHERE action = 'deposit.open' AND outcome = '" + outcome + "'";
    }

    private static long count(RunningServer server, String sql) {
        return server.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(sql)
                .query(Long.class)
                .single();
    }
}
