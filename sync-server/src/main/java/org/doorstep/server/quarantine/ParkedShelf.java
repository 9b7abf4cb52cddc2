package org.doorstep.server.quarantine;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.devices.KnownTablets;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.Kept;
import org.doorstep.server.sync.KeptApart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept apart, as one caller may see it. */
@Component
@Transactional(readOnly = true)
class ParkedShelf {
    private final KeptApart kept;
    private final Caseload caseload;
    private final KnownTablets tablets;
    private final DecisionTable decisions;
    private final StatedChild stated;

    ParkedShelf(KeptApart kept, Caseload caseload, KnownTablets tablets, DecisionTable decisions, StatedChild stated) {
        this.kept = kept;
        this.caseload = caseload;
        this.tablets = tablets;
        this.decisions = decisions;
        this.stated = stated;
    }

    List<Quarantine.Parked> list(Caller caller, boolean decided) {
        var sight = sightOf(caller);
        var found = sight.everything() || sight.misfiled()
                ? kept.all(decided, Quarantine.ROWS_MAX)
                : kept.of(sight.team(), sight.children(), decided, Quarantine.ROWS_MAX);
        found = found.stream().filter(one -> sight.sees(one, stated.of(one))).toList();
        return told(found, sight).stream().map(Seen::row).toList();
    }

    /** One piece of work that the caller sees at all; to anybody else it does not exist. */
    Optional<Seen> find(Caller caller, String hash) {
        var sight = sightOf(caller);
        return kept.find(hash)
                .filter(one -> sight.sees(one, stated.of(one)))
                .map(one -> told(List.of(one), sight).getFirst());
    }

    private Sight sightOf(Caller caller) {
        var team = new HashSet<WorkerId>();
        var children = new HashSet<ChildId>();
        for (var managed : caller.is(Role.MANAGER) ? caseload.teamsManagedBy(caller.worker()) : List.<TeamId>of()) {
            caseload.members(managed).stream().map(Colleague::id).forEach(team::add);
            children.addAll(caseload.childrenOfTeam(managed));
        }
        return new Sight(team, children, caller.is(Role.ADMIN), caller.is(Role.RECORDS_OFFICER));
    }

    private List<Seen> told(List<Kept> found, Sight sight) {
        var children = new LinkedHashMap<String, ChildId>();
        for (var one : found) {
            var child = stated.of(one);
            if (child != null) children.put(one.hash(), child);
        }
        var facts = caseload.facts(Set.copyOf(children.values()));
        var labels = tablets.labels(found.stream().map(Kept::device).toList());
        var rows = decisions.of(found.stream().map(Kept::hash).toList());
        var names = namesFor(found, rows.values());
        return found.stream()
                .map(one -> {
                    var child = children.get(one.hash());
                    var card = child == null ? null : facts.get(child);
                    return seen(one, child, card, sight, new Around(labels, names, rows));
                })
                .toList();
    }

    private Map<WorkerId, String> namesFor(List<Kept> found, Collection<DecisionTable.Row> rows) {
        var people = new HashSet<WorkerId>();
        for (var one : found) {
            people.add(one.handedInBy());
            if (one.author() != null) people.add(one.author());
        }
        rows.forEach(row -> people.add(row.by()));
        return caseload.workerNames(people);
    }

    private static Seen seen(Kept one, @Nullable ChildId child, @Nullable Child card, Sight sight, Around around) {
        var isHeldNow = card != null && card.worker() != null;
        var decides = sight.decides(one, child, isHeldNow);
        var author = one.author() == null || one.author().equals(one.handedInBy()) ? null : one.author();
        var row = new Quarantine.Parked(
                one.hash(),
                around.name(one.handedInBy()),
                author == null ? null : around.name(author),
                around.label(one.device()),
                around.keptFor(one),
                Objects.requireNonNullElse(one.sentence(), ""),
                one.receivedAt(),
                decides && card != null && child != null && sight.children().contains(child)
                        ? card.name() + " " + card.familyName()
                        : null,
                decides ? Possible.about(one, card != null) : List.of(),
                decides ? null : Standing.of(one, card, sight),
                around.decided(one.hash(), decides));
        return new Seen(one, child, row, decides, card);
    }

    /** Names and labels, fetched for the whole list at once. */
    private record Around(
            Map<DeviceId, String> labels, Map<WorkerId, String> names, Map<String, DecisionTable.Row> rows) {
        String name(WorkerId worker) {
            return names.getOrDefault(worker, "Somebody who is not known here");
        }

        String label(DeviceId device) {
            return labels.getOrDefault(device, "a tablet that is not known here");
        }

        QuarantineReason keptFor(Kept one) {
            var row = rows.get(one.hash());
            if (row != null) return row.keptFor();
            return Objects.requireNonNullElse(one.reason(), QuarantineReason.INVALID);
        }

        /** A reason may tell about the child, so only whoever decides reads it. */
        Quarantine.@Nullable Decided decided(String hash, boolean decides) {
            var row = rows.get(hash);
            if (row == null) return null;
            return new Quarantine.Decided(
                    row.decision(), decides ? row.reason() : "", name(row.by()), row.at(), row.correction());
        }
    }

    /** @param decides whether the caller reads it and decides about it */
    record Seen(
            Kept kept,
            @Nullable ChildId child,
            Quarantine.Parked row,
            boolean decides,
            @Nullable Child card) {}
}
