package org.doorstep.server.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.visits.Authority.ANA;
import static org.doorstep.server.visits.Authority.RIZ;
import static org.doorstep.server.visits.Authority.seenAlone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.CaseloadOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amara's mother lives in a refuge and her father must not learn of her; her sister Zadie's card may be the one that says so. */
class NamesKeptBackTests {
    private static final String VISITS = "/api/v1/office/visits/";
    private static final PersonId MOTHER = new PersonId("p-mother");
    private static final PersonId FATHER = new PersonId("p-father");
    private static final PersonId SISTER = new PersonId("p-sister");

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Authority authority;
    private static org.doorstep.server.Person grace;
    private static org.doorstep.server.Person riz;

    private ChildId amara;
    private RecordId record;

    @BeforeAll
    static void start() {
        server = RunningServer.over(data);
        authority = Authority.in(server);
        grace = server.person("grace", Role.MANAGER);
        riz = server.person("riz", Role.WORKER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void motherAndFatherWereBothNamedInARecord() {
        amara = authority.knows("Amara", Cohort.CLA, ANA);
        var doc = seenAlone(Cohort.CLA, 10);
        doc.put("present", Map.of("n1", Map.of("personId", MOTHER.value()), "n2", Map.of("personId", FATHER.value())));
        var change = authority.change(amara, ANA, 10, doc);
        authority.received(change);
        record = change.recordId();
    }

    @Test
    void aNameThatIsKeptFromSomebodyIsNotInTheRecordUntilItIsAskedFor() {
        var mother = Family.person("Ines Danso", "mother", Map.of(FATHER, "he found the last refuge."));
        knows(amara, Map.of(MOTHER, mother, FATHER, Family.person("Carl Moss", "father")));

        var read = grace.get(VISITS + record);
        assertThat(read.body())
                .contains("Carl Moss")
                .doesNotContain("Ines Danso")
                .doesNotContain("refuge");
        assertThat(asked()).isZero();

        var told = org.doorstep.server.Person.json(grace.get(VISITS + record + "/withheld"));
        assertThat(told.size()).isEqualTo(1);
        assertThat(told.at("/p-mother/name").asString()).isEqualTo("Ines Danso");
        assertThat(told.at("/p-mother/from/0").asString())
                .isEqualTo("Carl Moss (father) must not learn about this person: he found the last refuge.");
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whatOnlyTheSistersCardSaysHoldsToo() {
        var zadie = authority.knows("Zadie", Cohort.CIN, RIZ);
        var mother = Family.person("Ines Danso", "mother", Map.of(FATHER, "he found the last refuge."));
        knows(zadie, Map.of(MOTHER, mother));
        knows(
                amara,
                Map.of(
                        MOTHER,
                        Family.person("Ines Danso", "mother"),
                        SISTER,
                        Family.known("Zadie Danso", "sister", zadie)));

        assertThat(grace.get(VISITS + record).body()).doesNotContain("Ines Danso");
        assertThat(grace.get(VISITS + record + "/withheld").body())
                .contains("Ines Danso")
                .contains("card of a brother or sister")
                .doesNotContain("refuge");
    }

    @Test
    void whoMayNotSeeTheChildIsToldNothingAndTheAskingIsWrittenDown() {
        var mother = Family.person("Ines Danso", "mother", Map.of(FATHER, "he found the last refuge."));
        knows(amara, Map.of(MOTHER, mother));

        var refused = riz.get(VISITS + record + "/withheld");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("Ines");
        assertThat(count("SELECT count(*) FROM audit WHERE worker = 'w-riz' AND action = 'visit.withheld'"
                        + " AND outcome = 'REFUSED' AND record_id = ?"))
                .isEqualTo(1);
    }

    private static void knows(ChildId child, Map<PersonId, org.doorstep.contract.child.Person> people) {
        server.part(CaseloadOffice.class).addChild(Family.with(child, people, List.of()));
    }

    private long asked() {
        return count("SELECT count(*) FROM audit WHERE worker = 'w-grace' AND action = 'visit.withheld'"
                + " AND outcome = 'DONE' AND record_id = ?");
    }

    private long count(String sql) {
        return authority.jdbc().sql(sql).param(record.value()).query(Long.class).single();
    }
}
