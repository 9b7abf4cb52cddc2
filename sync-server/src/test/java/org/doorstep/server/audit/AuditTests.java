package org.doorstep.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.Mischief;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTests {
    private static final Who ANA = Who.worker(new WorkerId("w-ana"));

    @TempDir
    Path data;

    RunningServer server;
    JdbcClient jdbc;
    Audit audit;
    TransactionTemplate writing;

    @BeforeEach
    void start() {
        server = RunningServer.over(data, "--doorstep.audit.seal-every=PT1H", "--doorstep.county=none");
        jdbc = server.part(JdbcClient.class);
        audit = server.part(Audit.class);
        writing = new TransactionTemplate(server.part(PlatformTransactionManager.class));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anEntryStandsOrFallsWithWhatItRecords() {
        var before = entries();
        writing.executeWithoutResult(status -> {
            audit.record(ANA, "visit.write", Outcome.DONE);
            status.setRollbackOnly();
        });
        assertThat(entries()).isEqualTo(before);
        writing.executeWithoutResult(status -> audit.record(ANA, "visit.write", Outcome.DONE));
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void whatManyReadAtOnceIsAllWrittenDownBeforeTheyAreAnswered() throws Exception {
        var before = entries();
        try (var readers = Executors.newFixedThreadPool(8)) {
            for (var n = 0; n < 200; n++)
                readers.execute(() -> audit.record(ANA, "visit.read", new ChildId("c-1"), null, Outcome.DONE));
            readers.shutdown();
            assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(entries()).isEqualTo(before + 200);
        var reading = new TransactionTemplate(server.part(PlatformTransactionManager.class));
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> audit.record(ANA, "visit.read", Outcome.REFUSED));
        assertThat(entries()).isEqualTo(before + 201);
    }

    @Test
    void anEntryCanBeNeitherChangedNorRemoved() {
        audit.record(ANA, "visit.read", Outcome.DONE);
        seal();
        for (var tampering : new String[] {
            "UPDATE audit SET worker = 'w-ben'",
            "DELETE FROM audit",
            "UPDATE audit_chain SET hash = ''",
            "DELETE FROM audit_chain"
        })
            assertThatThrownBy(() -> jdbc.sql(tampering).update())
                    .rootCause()
                    .hasMessageMatching("(?s).*(never changes|never removed|never shortened).*");
    }

    @Test
    void whoeverGetsPastTheTriggersIsFoundOutByTheChain() {
        for (var n = 0; n < 20; n++) audit.record(ANA, "visit.read", Outcome.DONE);
        seal();
        audit.record(ANA, "visit.read", Outcome.DONE);
        assertThat(verdict().whole()).isTrue();
        var total = verdict().entries();

        Mischief.unlockAudit(jdbc);
        var tamperings = new String[] {
            "UPDATE audit SET worker = 'w-ben' WHERE seq = %d",
            "UPDATE audit SET at = at + 1 WHERE seq = %d",
            "UPDATE audit SET child_id = 'c-2' WHERE seq = %d",
            "UPDATE audit SET outcome = 'REFUSED' WHERE seq = %d",
            "UPDATE audit SET action = 'visit.list' WHERE seq = %d",
            "DELETE FROM audit WHERE seq = %d",
        };
        for (var tampering : tamperings) {
            for (var seq : new long[] {2, 7, total}) {
                var undone = new RuntimeException("put back");
                assertThatThrownBy(() -> writing.executeWithoutResult(status -> {
                            jdbc.sql(tampering.formatted(seq)).update();
                            assertThat(server.part(Chain.class).verify().brokenAt())
                                    .as(tampering.formatted(seq))
                                    .hasValueSatisfying(at -> assertThat(at).isLessThanOrEqualTo(seq));
                            throw undone;
                        }))
                        .isSameAs(undone);
            }
        }
        assertThat(verdict().whole()).isTrue();
    }

    @Test
    void anActionIsNamedInOneWay() {
        assertThatThrownBy(() -> audit.record(ANA, "Amara was read", Outcome.DONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Chain.Verdict verdict() {
        return server.part(Chain.class).verify();
    }

    private void seal() {
        server.part(Sealer.class).sealAll();
    }

    private long entries() {
        return jdbc.sql("SELECT count(*) FROM audit").query(Long.class).single();
    }
}
