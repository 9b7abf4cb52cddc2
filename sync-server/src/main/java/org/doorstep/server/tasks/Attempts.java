package org.doorstep.server.tasks;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Which visits to a child failed one after the other, in the order in which they happened and not in which they arrived. A
 * visit at which she was not met, a call and a message neither fail nor end a row.
 */
@Component
class Attempts {
    /** How far back a row is looked for; more attempts than that are in one row or in none. */
    private static final int VISITS_MAX = 20;

    private static final Set<String> FROM_AFAR = Set.of("VIRTUAL", "PHONE", "MESSAGE");

    private final ChangeLog changes;
    private final TaskRules rules;

    Attempts(ChangeLog changes, TaskRules rules) {
        this.changes = changes;
        this.rules = rules;
    }

    /** Her newest visits as they stand, each with whether it was one failure too many. */
    Map<ChangeLog.Entry, Boolean> of(ChildId child) {
        var visits = new ArrayList<>(changes.newest(child, RecordType.VISIT.wireName(), VISITS_MAX));
        visits.sort(Comparator.comparing(Attempts::startedAt).thenComparing(ChangeLog.Entry::position));
        var tooMany = new LinkedHashMap<ChangeLog.Entry, Boolean>();
        var failed = 0;
        for (var visit : visits) {
            var failedNow = isFailure(visit.doc());
            if (failedNow) failed++;
            else if (isMeeting(visit.doc())) failed = 0;
            tooMany.put(visit, failedNow && failed >= rules.failuresInARow());
        }
        return tooMany;
    }

    boolean isFailure(JsonNode doc) {
        return Signs.text(doc, "/attempt/outcome").equals("DID_NOT_TAKE_PLACE")
                && !rules.noFailure().contains(Signs.text(doc, "/attempt/reason"));
    }

    /** Of a child who is not born yet it is her mother who is met. */
    private static boolean isMeeting(JsonNode doc) {
        var met = Signs.text(doc, "/seen/outcome").equals("SEEN")
                || Signs.text(doc, "/motherSeen/answer").equals("YES");
        return met && !FROM_AFAR.contains(Signs.text(doc, "/attempt/place"));
    }

    /** Nobody hands in a visit before it happens: a start after the receipt is a clock's mistake. */
    static Instant startedAt(ChangeLog.Entry entry) {
        var started = stated(entry);
        return started.isAfter(entry.receivedAt()) ? entry.receivedAt() : started;
    }

    private static Instant stated(ChangeLog.Entry entry) {
        try {
            return Instant.parse(Signs.text(entry.doc(), "/attempt/startedAt"));
        } catch (DateTimeParseException e) {
            return entry.happenedAt();
        }
    }
}
