package org.doorstep.server.sync;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.merge.Dispute;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people said differently and nobody has decided: told with the record, listed for managers, told to its authors. */
@Component
class Disputes {
    private final JdbcTemplate jdbc;
    private final Caseload caseload;
    private final Notices notices;
    private final JsonMapper json;

    Disputes(JdbcTemplate jdbc, Caseload caseload, Notices notices, JsonMapper json) {
        this.jdbc = jdbc;
        this.caseload = caseload;
        this.notices = notices;
        this.json = json;
    }

    /** As the tablets are told: by leaf. */
    JsonNode told(Merging.Outcome outcome) {
        var conflicts = new TreeMap<String, Pull.Conflict>();
        outcome.merged().disputes().forEach((leaf, dispute) -> conflicts.put(leaf, conflict(dispute, outcome)));
        return json.valueToTree(conflicts);
    }

    private Pull.Conflict conflict(Dispute dispute, Merging.Outcome outcome) {
        var names = caseload.workerNames(authorsOf(dispute, outcome));
        var alternatives = dispute.alternatives().stream()
                .map(said -> alternative(said, outcome.writing(said.change()).orElseThrow(), names))
                .toList();
        return new Pull.Conflict(dispute.kind(), dispute.before().orElse(null), alternatives);
    }

    private static Pull.Alternative alternative(
            Dispute.Said said, Merging.Written written, Map<WorkerId, String> names) {
        var change = written.change();
        @Nullable Object value = said.value().orElse(null);
        return new Pull.Alternative(
                change.changeId(),
                change.author(),
                names.getOrDefault(change.author(), change.author().value()),
                change.device(),
                change.happenedAt(),
                change.capturedAt(),
                written.receivedAt(),
                value);
    }

    /** Keeps the list of what waits, and tells every author concerned what has begun to wait and what was decided. */
    void follow(Change change, Merging.Outcome outcome, Instant at) {
        var record = change.recordId().value();
        var open = outcome.merged().disputes();
        var listed =
                new HashSet<>(jdbc.queryForList("SELECT leaf FROM dispute WHERE record_id = ?", String.class, record));
        for (var leaf : listed)
            if (!open.containsKey(leaf))
                jdbc.update("DELETE FROM dispute WHERE record_id = ? AND leaf = ?", record, leaf);
        open.forEach((leaf, dispute) -> {
            if (!listed.contains(leaf)) enter(change, leaf, dispute, at);
        });
        tellOfDispute(change, outcome);
        if (open.keySet().containsAll(listed)) return;
        tellOfDecision(change, outcome);
    }

    private void enter(Change change, String leaf, Dispute dispute, Instant at) {
        jdbc.update(
                "INSERT INTO dispute (record_id, leaf, child_id, kind, since) VALUES (?, ?, ?, ?, ?)",
                change.recordId().value(),
                leaf,
                change.childId().value(),
                dispute.kind().name(),
                at.toEpochMilli());
    }

    private void tellOfDispute(Change change, Merging.Outcome outcome) {
        var concerned = new LinkedHashSet<WorkerId>();
        for (var leaf : outcome.conflicts())
            concerned.addAll(authorsOf(outcome.merged().disputes().get(leaf), outcome));
        if (concerned.isEmpty()) return;
        var names = caseload.workerNames(concerned);
        for (var author : concerned) notices.disputed(author, change, others(author, concerned, names));
    }

    private void tellOfDecision(Change change, Merging.Outcome outcome) {
        var concerned = outcome.written().stream()
                .map(each -> each.change().author())
                .filter(author -> !author.equals(change.author()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var by = caseload.workerNames(List.of(change.author()))
                .getOrDefault(change.author(), change.author().value());
        for (var author : concerned) notices.decided(author, change, by);
    }

    private static String others(WorkerId author, Set<WorkerId> concerned, Map<WorkerId, String> names) {
        return concerned.stream()
                .filter(other -> !other.equals(author))
                .map(other -> names.getOrDefault(other, other.value()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Set<WorkerId> authorsOf(@Nullable Dispute dispute, Merging.Outcome outcome) {
        if (dispute == null) return Set.of();
        return dispute.alternatives().stream()
                .flatMap(said -> outcome.writing(said.change()).stream())
                .map(written -> written.change().author())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
