package org.doorstep.server.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.child.Placement;
import org.doorstep.contract.child.SourceSystem;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.ChildCard;
import org.doorstep.server.RunningServer;
import org.doorstep.server.caseload.CaseloadIntake;
import org.doorstep.server.sync.PastChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small authority: Ana and Ben of team one under Grace, Riz of another team, and an administrator.
 */
final class Authority {
    static final TeamId TEAM_ONE = new TeamId("t-scp1");
    static final TeamId RISE = new TeamId("t-rise");
    static final WorkerId ANA = new WorkerId("w-ana");
    static final WorkerId BEN = new WorkerId("w-ben");
    static final WorkerId GRACE = new WorkerId("w-grace");
    static final WorkerId RIZ = new WorkerId("w-riz");
    static final WorkerId ADM = new WorkerId("w-adm");

    private final RunningServer server;
    private int children;
    private int records;

    private Authority(RunningServer server) {
        this.server = server;
    }

    static Authority in(RunningServer server) {
        var intake = server.part(CaseloadIntake.class);
        intake.teams(Stream.of(
                new CaseloadIntake.NewTeam(TEAM_ONE, "Safeguarding and Care Planning Team 1"),
                new CaseloadIntake.NewTeam(RISE, "RISE")));
        intake.workers(Stream.of(
                new CaseloadIntake.NewWorker(ANA, "Ana Reid", TEAM_ONE, List.of(Role.WORKER)),
                new CaseloadIntake.NewWorker(BEN, "Ben Okoro", TEAM_ONE, List.of(Role.WORKER)),
                new CaseloadIntake.NewWorker(GRACE, "Grace Lindqvist", TEAM_ONE, List.of(Role.MANAGER)),
                new CaseloadIntake.NewWorker(RIZ, "Riz Haq", RISE, List.of(Role.WORKER)),
                new CaseloadIntake.NewWorker(ADM, "Adm Nkosi", TEAM_ONE, List.of(Role.ADMIN))));
        return new Authority(server);
    }

    /** A child of that worker's, of whom no other test has heard. */
    ChildId knows(String name, Cohort cohort, WorkerId worker) {
        var id = new ChildId("c-" + name.toLowerCase(java.util.Locale.ROOT) + "-" + ++children);
        var since = cohort == Cohort.CLA ? today().minusYears(2) : today().minusDays(100);
        var intake = server.part(CaseloadIntake.class);
        intake.children(Stream.of(child(id, name, "Danso", cohort, since)));
        intake.allocations(Stream.of(new CaseloadIntake.NewAllocation(id, worker, today().minusDays(50))));
        refresh(id);
        return id;
    }

    void refresh(ChildId child) {
        server.part(TransactionOperations.class)
                .executeWithoutResult(s -> server.part(Progress.class).stale(List.of(child)));
        server.part(Projection.class).catchUp();
    }

    static LocalDate today() {
        return LocalDate.now(VisitReader.WHERE_CHILDREN_LIVE);
    }

    static Child child(ChildId id, String name, String family, Cohort cohort, LocalDate since) {
        var fact = new CohortFact(since, null, "C2", null, SourceSystem.COUNTY, today());
        var placement = cohort != Cohort.CLA
                ? null
                : new Placement(
                        since, "U6", "foster placement", null, false, null, false, false, SourceSystem.COUNTY, today());
        return ChildCard.of(id, name, family, LocalDate.of(2014, 5, 9))
                .visitedAs(Map.of(cohort, fact))
                .placed(placement)
                .asOf(Instant.now())
                .card();
    }

    /** A document as a tablet writes it: seen alone at home, that many days ago. */
    static Map<String, Object> seenAlone(Cohort purpose, int daysAgo) {
        var doc = new HashMap<String, Object>();
        doc.put("contactId", "k-1");
        doc.put("purpose", purpose.name());
        doc.put("attempt", tookPlace(daysAgo, "PLACEMENT_OR_HOME"));
        doc.put("seen", Map.of("outcome", "SEEN", "alone", Map.of("outcome", "ALONE")));
        return doc;
    }

    static Map<String, Object> tookPlace(int daysAgo, String place) {
        return Map.of("outcome", "TOOK_PLACE", "startedAt", at(daysAgo).toString(), "place", place);
    }

    static Map<String, Object> nobodyHome(Cohort purpose, int daysAgo) {
        return new HashMap<>(Map.of(
                "contactId",
                "k-2",
                "purpose",
                purpose.name(),
                "attempt",
                Map.of("outcome", "DID_NOT_TAKE_PLACE", "startedAt", at(daysAgo).toString(), "reason", "NO_ONE_HOME")));
    }

    static Instant at(int daysAgo) {
        return today().minusDays(daysAgo)
                .atTime(12, 0)
                .atZone(VisitReader.WHERE_CHILDREN_LIVE)
                .toInstant();
    }

    Change change(ChildId child, WorkerId author, int daysAgo, Map<String, Object> doc) {
        Instant at = at(daysAgo);
        String record = "r-" + ++records;
        return new Change(
                new ChangeId("ch-" + record),
                PastChanges.COUNTY,
                1,
                null,
                new RecordId(record),
                child,
                "visit",
                1,
                null,
                doc,
                author,
                1,
                at,
                at,
                at.plusSeconds(3600),
                -1200L,
                null,
                null,
                null);
    }

    /** What was begun, and could not be finished because the child had left. */
    Change begun(ChildId child, WorkerId author, int daysAgo, Map<String, Object> visit) {
        var like = change(child, author, daysAgo, Map.of());
        return new Change(
                like.changeId(),
                like.device(),
                1,
                null,
                like.recordId(),
                child,
                "unfinished",
                1,
                null,
                Map.of(
                        "contactId",
                        "k-3",
                        "purpose",
                        "CLA",
                        "openedAt",
                        at(daysAgo).toString(),
                        "because",
                        "CHILD_LEFT",
                        "visit",
                        visit),
                author,
                1,
                like.happenedAt(),
                like.capturedAt(),
                like.sealedAt(),
                null,
                null,
                null,
                null);
    }

    /** Received and taken in, before this returns. */
    void received(Change... changes) {
        server.part(PastChanges.class).take(Stream.of(changes));
        server.part(Projection.class).catchUp();
    }

    List<Duty> dutiesTold(ChildId child) {
        return ((Pull.DutiesItem) told("DUTIES", child)).duties();
    }

    Child cardTold(ChildId child) {
        return ((Pull.ChildItem) told("CHILD", child)).child();
    }

    long timesToldAbout(ChildId child) {
        return jdbc().sql("SELECT max(seq) FROM feed_item WHERE child_id = ? AND kind <> 'RECORD'")
                .param(child.value())
                .query(Long.class)
                .single();
    }

    private Pull.Item told(String kind, ChildId child) {
        String body = jdbc().sql("SELECT body FROM feed_item WHERE kind = ? AND ref = ?")
                .params(kind, child.value())
                .query(String.class)
                .single();
        return server.part(JsonMapper.class).readValue(body, Pull.Item.class);
    }

    JdbcClient jdbc() {
        return server.part(JdbcClient.class);
    }
}
