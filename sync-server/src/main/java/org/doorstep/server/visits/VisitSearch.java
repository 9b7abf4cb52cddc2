package org.doorstep.server.visits;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the office asks about visits. It always begins with the children it may see, and so do the indexes. */
@Component
class VisitSearch {
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final EntityManager store;

    VisitSearch(EntityManager store) {
        this.store = store;
    }

    /**
     * @param children whose visits may be shown
     * @param worker only visits this worker made
     */
    record Asked(
            Collection<ChildId> children,
            @Nullable WorkerId worker,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    List<ReceivedVisit> newestFirst(Asked asked, int offset, int limit) {
        if (asked.children().isEmpty()) return List.of();
        return ask(
                        "select v" + condition(asked) + " order by v.receivedAt desc, v.arrived desc",
                        ReceivedVisit.class,
                        asked)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(Asked asked) {
        if (asked.children().isEmpty()) return 0;
        return ask("select count(v)" + condition(asked), Long.class, asked).getSingleResult();
    }

    Optional<ReceivedVisit> find(RecordId record) {
        return Optional.ofNullable(store.find(ReceivedVisit.class, record.value()));
    }

    private static String condition(Asked asked) {
        return " from ReceivedVisit v where v.childId in :children"
                + (asked.worker() == null ? "" : " and v.authorId = :worker")
                + (asked.from() == null && asked.to() == null ? "" : " and v.onDay between :from and :to");
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Asked asked) {
        var query = store.createQuery(question, type)
                .setParameter(
                        "children",
                        asked.children().stream().map(ChildId::value).toList());
        WorkerId worker = asked.worker();
        if (worker != null) query.setParameter("worker", worker.value());
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        if (from != null || to != null)
            query.setParameter("from", from == null ? ALWAYS : from).setParameter("to", to == null ? EVER : to);
        return query;
    }
}
