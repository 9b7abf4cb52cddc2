package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.AddressId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.ChildCard;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.CaseloadOffice;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server with people in it, for tests that hand work in past the HTTP door. */
public final class District implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final RunningServer server;
    private final AtomicInteger number = new AtomicInteger();

    public District(Path data) {
        this(RunningServer.over(data));
    }

    public District(RunningServer server) {
        this.server = server;
        office().addTeam(new TeamId("t-1"), "Team 1");
        office().addTeam(new TeamId("t-2"), "Team 2");
    }

    public RunningServer server() {
        return server;
    }

    public CaseloadOffice office() {
        return server.part(CaseloadOffice.class);
    }

    public JdbcClient jdbc() {
        return server.part(JdbcClient.class);
    }

    /** A worker nobody has met in another test. */
    public String worker(String name) {
        return worker(name, "t-1", Role.WORKER);
    }

    public String worker(String name, String team, Role... roles) {
        var id = "w-" + name.toLowerCase(java.util.Locale.ROOT) + number.incrementAndGet();
        office().addWorker(new WorkerId(id), name, new TeamId(team), Arrays.asList(roles));
        return id;
    }

    /** Somebody of a team who is signed in. */
    public Person works(String username, String name, String team, Role... roles) {
        var person = server.person(username, roles);
        office().addWorker(person.worker(), name, new TeamId(team), Arrays.asList(roles));
        return person;
    }

    /** A child held by these workers. */
    public String child(String name, String... workers) {
        var id = "c-" + name.toLowerCase(java.util.Locale.ROOT) + number.incrementAndGet();
        office().addChild(facts(id, name));
        for (var worker : workers) give(id, worker);
        return id;
    }

    public void give(String child, String worker) {
        office().allocate(new ChildId(child), new WorkerId(worker), LONG_AGO, null);
    }

    public void take(String child, String worker) {
        office().endAllocation(new ChildId(child), new WorkerId(worker));
    }

    public long scopeVersion(String worker) {
        return server.part(Caseload.class).scopeOf(new WorkerId(worker)).version();
    }

    public Ink tabletOf(String worker) {
        return new Ink("d-" + number.incrementAndGet(), worker, scopeVersion(worker));
    }

    public Push.Reply push(Ink tablet, String... sealed) {
        return pushAs(tablet.worker(), tablet, sealed);
    }

    /** In somebody else's session. */
    public Push.Reply pushAs(String caller, Ink tablet, String... sealed) {
        var reader = server.part(SealedReader.class);
        var handover = new Handover(
                new DeviceId(tablet.device()),
                new WorkerId(caller),
                Arrays.stream(sealed).map(reader::read).toList());
        var intake = server.part(Intake.class);
        var taken = server.part(CommitQueue.class).commit(() -> intake.take(handover));
        return new Push.Reply(taken.results(), server.part(Receipts.class).sign(taken.receipt()), taken.device());
    }

    /** Everything a new tablet of hers would be told. */
    public List<JsonNode> pulls(String worker) {
        return new Puller(this, worker).pullsAll();
    }

    public long count(String sql, Object... parameters) {
        return jdbc().sql(sql).params(parameters).query(Long.class).single();
    }

    /** How often this stands in the audit about a record or a child. */
    public long audited(Person who, String action, String outcome, String about) {
        return count(
                "SELECT count(*) FROM audit WHERE worker = ? AND action = ? AND outcome = ? AND ? IN (record_id, child_id)",
                who.worker().value(),
                action,
                outcome,
                about);
    }

    public static JsonNode json(byte[] utf8) {
        return json(new String(utf8, StandardCharsets.UTF_8));
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    @Override
    public void close() {
        server.close();
    }

    /** What is known about a child nobody has visited. */
    public static Child facts(String id, String name) {
        return okafor(id, name).card();
    }

    /** The same, living somewhere. */
    public static Child livingAt(String id, String name, AddressId at, Address home) {
        return okafor(id, name).livingAt(at, Map.of(at, home)).card();
    }

    private static ChildCard okafor(String id, String name) {
        return ChildCard.of(new ChildId(id), name, "Okafor", LocalDate.of(2015, 5, 1));
    }
}
