package org.doorstep.server.caseload;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.MovableClock;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Puller;
import tools.jackson.databind.JsonNode;

/** Grace manages one team, Riz works in the other; asked over real HTTP by a clock the test moves. */
final class TwoTeams implements AutoCloseable {
    static final String CASELOADS = "/api/v1/office/caseloads/t-1";
    static final String GLASS = "/api/v1/office/break-glass";
    static final String CHILDREN = "/api/v1/office/children";
    static final String NOTICES = "/api/v1/office/notices";

    final MovableClock clock = new MovableClock();
    final District district;
    final Person grace;
    final Person riz;
    final Person adm;

    TwoTeams(Path data) {
        district = new District(RunningServer.over(data, clock));
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        riz = district.works("riz", "Riz Haq", "t-2", Role.WORKER);
        adm = district.server().person("adm", Role.ADMIN);
    }

    Person officer(String username, Role role) {
        return district.works(username, username, "t-2", role);
    }

    List<String> childrenOf(String worker) {
        return district.server().part(Caseload.class).childrenOf(new WorkerId(worker)).stream()
                .map(ChildId::value)
                .toList();
    }

    /** A tablet of hers that knows all there is. */
    Puller pulled(String worker) {
        var puller = new Puller(district, worker);
        puller.pullsAll();
        return puller;
    }

    static List<String> kinds(List<JsonNode> items) {
        return values(items, "kind");
    }

    static List<String> sentences(JsonNode rows) {
        return values(rows, "sentence");
    }

    static List<String> values(Iterable<JsonNode> rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.has(field))
                .map(row -> row.get(field).asString())
                .toList();
    }

    @Override
    public void close() {
        district.close();
    }
}
