package org.doorstep.server.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.server.Person.ok;
import static org.doorstep.server.caseload.TwoTeams.CHILDREN;
import static org.doorstep.server.caseload.TwoTeams.values;

import java.nio.file.Path;
import java.util.Map;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.server.sync.District;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks for a child finds who she is and whose, and nothing that is kept from somebody. */
class ChildSearchTests {
    @TempDir
    static Path data;

    static TwoTeams teams;

    @BeforeAll
    static void start() {
        teams = new TwoTeams(data);
    }

    @AfterAll
    static void stop() {
        teams.close();
    }

    @Test
    void aSearchShowsWhoAndWhoseAndNoAddressAndIsWrittenDown() {
        var ana = teams.district.worker("Ana");
        var amara = teams.district.child("Amara", ana);
        var found = ok(teams.riz.get(CHILDREN + "?name=amara%20okafor&bornOn=2015-05-01"));
        assertThat(values(found.get("children"), "childId")).contains(amara);
        assertThat(found.toString()).doesNotContain("lines").doesNotContain("Lane");
        assertThat(teams.district.audited(teams.riz, "child.found", "DONE", amara))
                .isPositive();
        assertThat(teams.riz.get(CHILDREN + "?name=am").statusCode())
                .as("leafing through")
                .isEqualTo(400);
        assertThat(teams.adm.get(CHILDREN + "?name=amara").statusCode()).isEqualTo(403);
    }

    @Test
    void anAddressThatIsWithheldConfirmsNobody() {
        var home = new AddressId("a-1");
        var open = new Address("7 Quarry Row", "AS1 2BC", null, Map.of());
        var withheld = new Address("Rowan House", "AS1 9ZZ", null, Map.of(new PersonId("p-dad"), "refuge"));
        teams.district.office().addChild(District.livingAt("c-open", "Olive", home, open));
        teams.district.office().addChild(District.livingAt("c-hidden", "Hope", home, withheld));
        assertThat(values(
                        ok(teams.riz.get(CHILDREN + "?address=quarry%20row%20as1"))
                                .get("children"),
                        "childId"))
                .containsExactly("c-open");
        assertThat(ok(teams.riz.get(CHILDREN + "?address=rowan%20house")).get("children"))
                .isEmpty();
        assertThat(values(ok(teams.riz.get(CHILDREN + "?name=hope")).get("children"), "childId"))
                .contains("c-hidden");
    }
}
