package org.doorstep.server.copies;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.ReceivedInterviews;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.http.Problem;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The interviews that copies are of, as they stand, and whom a child named in any of hers. */
@Component
class Interviews {
    private static final String INTERVIEW = RecordType.INTERVIEW.wireName();
    private static final String EPISODE = RecordType.EPISODE.wireName();
    /** A bound, far above what any child has had. */
    private static final int OF_A_CHILD_MAX = 1_000;

    private final ChangeLog changes;
    private final Caseload caseload;

    Interviews(ChangeLog changes, Caseload caseload) {
        this.changes = changes;
        this.caseload = caseload;
    }

    /** As it stands; none of what is no interview, or was on the wrong child's file. */
    Optional<ChangeLog.Entry> find(RecordId record) {
        return Optional.ofNullable(head(record)).filter(entry -> entry.type().equals(INTERVIEW));
    }

    List<ChangeLog.Entry> of(ChildId child) {
        return changes.newest(child, INTERVIEW, OF_A_CHILD_MAX);
    }

    /** The newest of these children. */
    List<ChangeLog.Entry> of(Collection<ChildId> children) {
        return changes.newest(children, INTERVIEW, ReceivedInterviews.INTERVIEWS_MAX);
    }

    /** Whom she named as harming her, in whatever interview. */
    List<Harmer> harmers(Child card) {
        return of(card.id()).stream()
                .flatMap(interview -> Harmer.in(interview.doc(), card))
                .distinct()
                .toList();
    }

    /** The times she was away that an interview is about, as they stand. */
    List<JsonNode> episodes(ChangeLog.Entry interview) {
        return interview
                .doc()
                .path("episodes")
                .propertyStream()
                .map(one -> head(new RecordId(one.getKey())))
                .filter(Objects::nonNull)
                .filter(one -> one.type().equals(EPISODE) && one.childId().equals(interview.childId()))
                .map(ChangeLog.Entry::doc)
                .toList();
    }

    Child card(ChildId child) {
        return caseload.facts(child).orElseThrow(Problem::notFound);
    }

    private ChangeLog.@Nullable Entry head(RecordId record) {
        var history = changes.history(record);
        return history.isEmpty() ? null : history.getLast();
    }

    static Stream<String> names(List<Harmer> harmers) {
        return harmers.stream().map(Harmer::called).distinct();
    }
}
