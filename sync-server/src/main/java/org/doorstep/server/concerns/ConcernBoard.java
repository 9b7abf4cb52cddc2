package org.doorstep.server.concerns;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.concern.Concern;
import org.doorstep.contract.concern.RaisedConcerns;
import org.doorstep.contract.concern.RaisedConcerns.Row;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.rota.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Concerns as one person in the office sees them: those of her team's workers, and those that she was asked to read. */
@Component
@Transactional(readOnly = true)
class ConcernBoard {
    private static final Comparator<Row> UNREAD_FIRST = Comparator.comparing((Row row) -> row.read() != null)
            .thenComparing(row -> row.read() == null
                    ? row.receivedAt().toEpochMilli()
                    : -row.read().at().toEpochMilli());

    private final ConcernTable concerns;
    private final Turns turns;
    private final Standards standards;
    private final Looks looks;
    private final Caseload caseload;
    private final JsonMapper json;
    private final Clock clock;

    ConcernBoard(
            ConcernTable concerns,
            Turns turns,
            Standards standards,
            Looks looks,
            Caseload caseload,
            JsonMapper json,
            Clock clock) {
        this.concerns = concerns;
        this.turns = turns;
        this.standards = standards;
        this.looks = looks;
        this.caseload = caseload;
        this.json = json;
        this.clock = clock;
    }

    RaisedConcerns.Board of(Caller caller) {
        var now = clock.instant();
        var night = Set.copyOf(turns.outOfHours());
        var hers = concerns.current(now.minus(standards.shownAfterwards())).stream()
                .filter(concern -> isFor(caller, concern, night))
                .toList();
        var names = caseload.workerNames(hers.stream().flatMap(Raised::people).collect(Collectors.toSet()));
        var rows = hers.stream()
                .map(concern -> row(new Said(concern, names), caller))
                .sorted(UNREAD_FIRST)
                .toList();
        return new RaisedConcerns.Board(now, rows);
    }

    boolean isFor(Caller caller, Raised concern) {
        return isFor(caller, concern, Set.copyOf(turns.outOfHours()));
    }

    /** Whom it was given to read, with her whole team where that is the out-of-hours team; and the managers of its author. */
    private boolean isFor(Caller caller, Raised concern, Collection<WorkerId> night) {
        if (concern.worker().equals(caller.worker())) return false;
        var asked = new HashSet<>(concern.askedWorkers());
        if (asked.contains(caller.worker())) return true;
        if (caller.is(Role.OUT_OF_HOURS) && night.stream().anyMatch(asked::contains)) return true;
        return caller.is(Role.MANAGER)
                && caseload.colleague(concern.worker())
                        .filter(author ->
                                caseload.teamsManagedBy(caller.worker()).contains(author.team()))
                        .isPresent();
    }

    private Row row(Said said, Caller caller) {
        var concern = said.concern();
        looks.writeDown(caller, concern);
        var child = concern.child();
        return new Row(
                concern.id(),
                said.author(),
                caseload.colleague(concern.worker()).map(Colleague::teamName).orElse(""),
                concern.raisedAt(),
                concern.receivedAt(),
                child,
                child == null ? null : caseload.names(List.of(child)).getOrDefault(child, child.value()),
                read(concern.body()),
                said.told(),
                concern.askAt(),
                nextName(concern),
                said.read(),
                !concern.isRead());
    }

    private @Nullable Concern read(String body) {
        try {
            return json.readValue(body, Concern.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    private @Nullable String nextName(Raised concern) {
        Instant at = concern.askAt();
        if (at == null) return null;
        return turns.next(concern.worker(), standards.thenAsk(), concern.askedWorkers(), at)
                .flatMap(caseload::colleague)
                .map(Colleague::name)
                .orElse(null);
    }
}
