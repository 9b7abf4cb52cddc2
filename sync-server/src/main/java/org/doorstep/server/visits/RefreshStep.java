package org.doorstep.server.visits;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Newcomers.Newcomer;
import org.doorstep.server.duties.Duties;
import org.doorstep.server.duties.VisitFact;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.doorstep.server.sync.ChangeLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Works out again what is due for stale children and what their cards say, and tells the tablets what is news. */
@Component
class RefreshStep {
    private final Caseload caseload;
    private final VisitFiles files;
    private final DueVisits due;
    private final ChangeLog changes;
    private final Removal removal;
    private final Handovers handovers;
    private final Progress progress;
    private final PromisedElsewhere elsewhere;
    private final Duties duties;
    private final Feed feed;
    private final EntityManager store;
    private final JsonMapper json;
    private final Clock clock;

    RefreshStep(
            Caseload caseload,
            VisitFiles files,
            DueVisits due,
            ChangeLog changes,
            Removal removal,
            Handovers handovers,
            Progress progress,
            PromisedElsewhere elsewhere,
            Duties duties,
            Feed feed,
            EntityManager store,
            JsonMapper json,
            Clock clock) {
        this.caseload = caseload;
        this.files = files;
        this.due = due;
        this.changes = changes;
        this.removal = removal;
        this.handovers = handovers;
        this.progress = progress;
        this.elsewhere = elsewhere;
        this.duties = duties;
        this.feed = feed;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** Returns how many children it refreshed; 0 when none is stale. */
    @Transactional
    int refresh(int childrenMax) {
        List<ChildId> children = progress.stale(childrenMax);
        if (!children.isEmpty()) refresh(children);
        return children.size();
    }

    /** These now, in the caller's transaction. */
    void refresh(List<ChildId> children) {
        List<String> ids = children.stream().map(ChildId::value).toList();
        // One that the follower had in hand while it was being hidden is forgotten here.
        removal.forget(changes.misfiled(children));
        Map<ChildId, List<ReceivedVisit>> visits =
                files.of(children).stream().collect(Collectors.groupingBy(ReceivedVisit::child));
        Map<WorkerId, String> names = caseload.workerNames(authors(visits));
        Map<String, ToldChild> told = toldAbout(ids);
        Map<ChildId, List<Newcomer>> fresh = handovers.to(children);
        due.forget(ids);
        List<ReceivedVisit> settled = new ArrayList<>();
        List<Published> news = new ArrayList<>();
        Map<ChildId, Child> known = caseload.facts(children);
        var promised = elsewhere.open(known);
        known.forEach((id, facts) -> {
            var hers = visits.getOrDefault(id, List.of());
            var card = Card.of(hers, names, json).with(promised.getOrDefault(id, Map.of()));
            var child = new Refreshed(facts, hers, card, fresh.getOrDefault(id, List.of()), told(told, id), settled);
            news.addAll(child.news());
        });
        progress.fresh(children);
        store.flush();
        store.clear();
        progress.settle(settled);
        if (!news.isEmpty()) feed.publishAll(news);
    }

    private static List<WorkerId> authors(Map<ChildId, List<ReceivedVisit>> visits) {
        return visits.values().stream()
                .flatMap(List::stream)
                .map(ReceivedVisit::author)
                .distinct()
                .toList();
    }

    private Map<String, ToldChild> toldAbout(List<String> children) {
        return store.createQuery("select t from ToldChild t where t.childId in :children", ToldChild.class)
                .setParameter("children", children)
                .getResultStream()
                .collect(Collectors.toMap(ToldChild::childId, t -> t));
    }

    private ToldChild told(Map<String, ToldChild> told, ChildId child) {
        return told.computeIfAbsent(child.value(), id -> {
            var fresh = new ToldChild(id);
            store.persist(fresh);
            return fresh;
        });
    }

    /** One child, worked out again. */
    private final class Refreshed {
        private final Child facts;
        private final List<ReceivedVisit> visits;
        private final Card card;
        private final List<Newcomer> fresh;
        private final ToldChild told;
        private final List<ReceivedVisit> settled;

        Refreshed(
                Child facts,
                List<ReceivedVisit> visits,
                Card card,
                List<Newcomer> fresh,
                ToldChild told,
                List<ReceivedVisit> settled) {
            this.facts = facts;
            this.visits = visits;
            this.card = card;
            this.fresh = fresh;
            this.told = told;
            this.settled = settled;
        }

        List<Published> news() {
            List<Published> news = new ArrayList<>();
            var item = new Pull.DutiesItem(facts.id(), next());
            if (told.isNewsOfDuties(hash(item))) news.add(published(Published.Kind.DUTIES, item));
            // The card's own time is left out of the comparison: only what it says can be news.
            if (told.isNewsOfCard(hash(cardAsOf(Instant.EPOCH))))
                news.add(published(Published.Kind.CHILD, cardAsOf(clock.instant())));
            return news;
        }

        private Pull.ChildItem cardAsOf(Instant asOf) {
            return new Pull.ChildItem(handovers.on(card.on(facts, asOf), fresh, visits));
        }

        private List<Duty> next() {
            List<VisitFact> known = new ArrayList<>(visits.size());
            for (ReceivedVisit visit : visits) {
                VisitFact fact = visit.fact(facts);
                if (visit.counts(duties.counts(facts, fact))) settled.add(visit);
                known.add(fact);
            }
            LocalDate today = LocalDate.now(clock.withZone(VisitReader.WHERE_CHILDREN_LIVE));
            List<Duty> next = duties.next(facts, known, today);
            next.forEach(d -> store.persist(new DueVisit(d)));
            return next;
        }

        private Published published(Published.Kind kind, Pull.Item item) {
            return new Published(kind, facts.id().value(), facts.id(), feed.body(item));
        }
    }

    private String hash(Pull.Item item) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(feed.body(item).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
