package org.doorstep.server.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.caseload.CaseloadIntake;
import org.doorstep.server.caseload.CaseloadIntake.NewAllocation;
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
    private final PastChanges past;
    private final Rebuild rebuild;
    private final JsonMapper json;

    Settlement(CaseloadIntake intake, PastChanges past, Rebuild rebuild, JsonMapper json) {
        this.intake = intake;
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
        var waiting = new ArrayList<ChildFile>(CHILDREN_AT_A_TIME);
        for (var each = county.files().iterator(); each.hasNext(); ) {
            waiting.add(each.next());
            if (waiting.size() < CHILDREN_AT_A_TIME && each.hasNext()) continue;
            children += waiting.size();
            visits += moveIn(waiting);
            waiting.clear();
        }
        rebuild.all();
        return new Counts(children, county.staff().members().size(), visits);
    }

    private long moveIn(List<ChildFile> files) {
        intake.children(files.stream().map(ChildFile::card));
        intake.allocations(files.stream()
                .flatMap(file -> file.held().stream()
                        .map(held -> new NewAllocation(file.card().id(), held.worker(), held.from()))));
        // Both cores seal; only one writes.
        var changes = files.parallelStream().flatMap(this::changes).toList();
        return past.take(changes.stream());
    }

    private Stream<Change> changes(ChildFile file) {
        return file.visits().stream().map(visit -> change(file, visit));
    }

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
                null);
    }
}
