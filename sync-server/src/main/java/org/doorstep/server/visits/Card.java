package org.doorstep.server.visits;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.LastSaid;
import org.doorstep.contract.child.LastVisit;
import org.doorstep.contract.child.OpenAction;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.visit.ActionState;
import org.doorstep.contract.visit.VisitAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What visits add to a child's card: what she said last, who went there last, and what was promised and is still open. */
record Card(@Nullable LastSaid lastSaid, @Nullable LastVisit lastVisit, Map<ActionId, OpenAction> actions) {
    private static final Comparator<ReceivedVisit> AS_THEY_HAPPENED =
            Comparator.comparing(ReceivedVisit::startedAt).thenComparing(ReceivedVisit::arrived);
    private static final TypeReference<Map<ActionId, VisitAction>> PROMISED = new TypeReference<>() {};
    private static final TypeReference<Map<ActionId, ActionState>> TICKED = new TypeReference<>() {};

    /** @param names of workers; somebody who is not in it is shown by her id */
    static Card of(List<ReceivedVisit> visits, Map<WorkerId, String> names, JsonMapper json) {
        LastSaid said = null;
        LastVisit last = null;
        for (var visit : visits.stream().sorted(AS_THEY_HAPPENED).toList()) {
            last = visit.asLastVisit(
                    names.getOrDefault(visit.author(), visit.author().value()));
            String words = visit.said();
            if (words != null) said = new LastSaid(words, visit.onDay(), heardBy(visit, names));
        }
        return new Card(said, last, open(visits, json));
    }

    /** What no visit promised comes first, and no visit ticks it off. */
    Card with(Map<ActionId, OpenAction> elsewhere) {
        var all = new LinkedHashMap<>(elsewhere);
        all.putAll(actions);
        return new Card(lastSaid, lastVisit, all);
    }

    Child on(Child facts, Instant asOf) {
        return new Child(
                facts.id(),
                facts.name(),
                facts.familyName(),
                facts.bornOn(),
                facts.expectedOn(),
                facts.cohorts(),
                facts.placement(),
                facts.livesAt(),
                facts.addresses(),
                facts.people(),
                facts.language(),
                facts.communication(),
                facts.safety(),
                facts.interests(),
                lastSaid,
                lastVisit,
                actions,
                facts.worker(),
                facts.team(),
                asOf,
                null,
                Map.of(),
                facts.achievements(),
                facts.facts(),
                facts.plan(),
                facts.asked(),
                facts.noticeOn(),
                facts.arrangedSince());
    }

    private static String heardBy(ReceivedVisit visit, Map<WorkerId, String> names) {
        String who = visit.heardBy();
        return who == null ? names.getOrDefault(visit.author(), visit.author().value()) : who;
    }

    /** The latest visit that says something about an action decides; the order of arrival does not. */
    private static Map<ActionId, OpenAction> open(List<ReceivedVisit> visits, JsonMapper json) {
        Map<ActionId, OpenAction> open = new LinkedHashMap<>();
        Map<ActionId, ActionState> states = new LinkedHashMap<>();
        for (var visit : visits.stream().sorted(AS_THEY_HAPPENED).toList()) {
            String promised = visit.promised();
            if (promised != null) json.readValue(promised, PROMISED).forEach((id, a) -> open.put(id, opened(a, visit)));
            String ticked = visit.ticked();
            if (ticked != null) states.putAll(json.readValue(ticked, TICKED));
        }
        states.forEach((id, state) -> {
            if (state != ActionState.STILL_OPEN) open.remove(id);
        });
        return open;
    }

    private static OpenAction opened(VisitAction action, ReceivedVisit visit) {
        return new OpenAction(action.what(), action.who(), action.dueOn(), visit.id());
    }
}
