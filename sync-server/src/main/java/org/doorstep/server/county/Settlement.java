package org.doorstep.server.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.caseload.CaseloadIntake;
import org.doorstep.server.caseload.CaseloadIntake.NewAllocation;
import org.doorstep.server.caseload.CaseloadOffice;
import org.doorstep.server.county.ChildFile.PastVisit;
import org.doorstep.server.sync.PastChanges;
import org.doorstep.server.visits.Rebuild;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Moves the county into the store, some hundred children at a time, and lets duties and cards follow. */
@Component
class Settlement {
    private static final int CHILDREN_AT_A_TIME = 400;
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final CaseloadIntake intake;
    private final CaseloadOffice office;
    private final PastChanges past;
    private final Rebuild rebuild;
    private final JsonMapper json;

    Settlement(CaseloadIntake intake, CaseloadOffice office, PastChanges past, Rebuild rebuild, JsonMapper json) {
        this.intake = intake;
        this.office = office;
        this.past = past;
        this.rebuild = rebuild;
        this.json = json;
    }

    record Counts(int children, int staff, long visits) {}

    Counts settle(County county) {
        intake.teams(county.staff().teams().stream().map(Seeding::newTeam));
        intake.workers(county.staff().members().stream().map(Seeding::newWorker));
        int children = 0;
        long visits = 0;
        var files = county.files().iterator();
        var next = ahead(files);
        for (var moving = next.join(); !moving.isEmpty(); moving = next.join()) {
            next = ahead(files);
            children += moving.size();
            visits += moveIn(moving);
        }
        rebuild.all();
        return new Counts(children, county.staff().members().size(), visits);
    }

    /** Those whom the report has not counted among the staff; one of them reviews children. */
    void join(List<Staff.Member> later, LocalDate today) {
        intake.workers(later.stream().map(Seeding::newWorker));
        for (var child : Demonstration.REVIEWED) office.allocate(child, Demonstration.REVIEWER.id(), today, null);
    }

    /** While some hundred children move in, the next are made ready: making and writing keep a core each. */
    private CompletableFuture<List<Moving>> ahead(Iterator<ChildFile> files) {
        return CompletableFuture.supplyAsync(() -> {
            var ready = new ArrayList<Moving>(CHILDREN_AT_A_TIME);
            while (files.hasNext() && ready.size() < CHILDREN_AT_A_TIME) ready.add(ready(files.next()));
            return ready;
        });
    }

    private Moving ready(ChildFile file) {
        var id = file.card().id();
        return new Moving(
                file.card(),
                file.held().stream()
                        .map(held -> new NewAllocation(id, held.worker(), held.from()))
                        .toList(),
                file.visits().stream().map(visit -> change(file, visit)).toList());
    }

    private long moveIn(List<Moving> children) {
        intake.children(children.stream().map(Moving::card));
        intake.allocations(children.stream().flatMap(child -> child.allocations().stream()));
        return past.take(children.stream().flatMap(child -> child.changes().stream()));
    }

    private record Moving(Child card, List<NewAllocation> allocations, List<Change> changes) {}

    private Change change(ChildFile file, PastVisit visit) {
        return new Change(
                new ChangeId(visit.recordId().value()),
                PastChanges.COUNTY,
                0,
                null,
                visit.recordId(),
                file.card().id(),
                RecordType.VISIT.wireName(),
                Change.SCHEMA,
                null,
                json.convertValue(visit.visit(), DOCUMENT),
                visit.by(),
                0,
                visit.visit().attempt().startedAt(),
                visit.capturedAt(),
                visit.sealedAt(),
                null,
                null,
                null,
                null);
    }
}
