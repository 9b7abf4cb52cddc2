package org.doorstep.server.visits;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Handover;
import org.doorstep.contract.child.StandIn;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.caseload.Newcomers;
import org.doorstep.server.caseload.Newcomers.Newcomer;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Puts on a child's card what whoever is new to her should be told first, so that the child does not start again. It goes
 * when the new one has been there herself.
 */
@Component
class Handovers {
    private final Newcomers newcomers;
    private final ChangeLog log;

    Handovers(Newcomers newcomers, ChangeLog log) {
        this.newcomers = newcomers;
        this.log = log;
    }

    Map<ChildId, List<Newcomer>> to(Collection<ChildId> children) {
        return newcomers.to(children);
    }

    Child on(Child card, List<Newcomer> fresh, List<ReceivedVisit> visits) {
        if (fresh.isEmpty()) return card;
        var unmet = fresh.stream().filter(one -> !hasMet(one, visits)).toList();
        Map<WorkerId, Handover> handovers = new HashMap<>();
        if (!unmet.isEmpty()) {
            var promised = promised(visits);
            unmet.forEach(one -> handovers.put(one.worker(), handover(one, promised)));
        }
        return with(card, standIn(fresh), handovers);
    }

    private static boolean hasMet(Newcomer one, List<ReceivedVisit> visits) {
        return visits.stream()
                .anyMatch(v -> v.author().equals(one.worker()) && !v.onDay().isBefore(one.since()));
    }

    private static @Nullable StandIn standIn(List<Newcomer> fresh) {
        for (var one : fresh) {
            var until = one.until();
            if (one.standsIn() && until != null) return new StandIn(one.name(), until);
        }
        return null;
    }

    private static Handover handover(Newcomer one, JsonNode promised) {
        return new Handover(
                one.id(),
                one.from(),
                one.knownSince(),
                one.standsIn(),
                day(promised),
                promised.path("note").asStringOpt().orElse(null));
    }

    /** What the last visit says of the next one. */
    private JsonNode promised(List<ReceivedVisit> visits) {
        var history = visits.stream()
                .max(Comparator.comparing(ReceivedVisit::startedAt))
                .map(last -> log.history(last.id()))
                .orElse(List.of());
        return history.isEmpty()
                ? tools.jackson.databind.node.MissingNode.getInstance()
                : history.getLast().doc().path("next");
    }

    private static @Nullable LocalDate day(JsonNode promised) {
        try {
            return promised.path("on").asStringOpt().map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Child with(Child card, @Nullable StandIn standIn, Map<WorkerId, Handover> handovers) {
        return new Child(
                card.id(),
                card.name(),
                card.familyName(),
                card.bornOn(),
                card.expectedOn(),
                card.cohorts(),
                card.placement(),
                card.livesAt(),
                card.addresses(),
                card.people(),
                card.language(),
                card.communication(),
                card.safety(),
                card.interests(),
                card.lastSaid(),
                card.lastVisit(),
                card.actions(),
                card.worker(),
                card.team(),
                card.asOf(),
                standIn,
                handovers,
                card.achievements(),
                card.facts(),
                card.plan(),
                card.asked(),
                card.noticeOn(),
                card.arrangedSince());
    }
}
