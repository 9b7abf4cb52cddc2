package org.doorstep.server.caseload;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.OldNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people something, on their tablets and in the office, in the transaction of what it is about. */
@Component
public class Bulletin {
    private static final String CHILDS_WORKERS = "SELECT DISTINCT a.worker_id FROM allocation a WHERE a.child_id = ?"
            + " AND a.hold = 'ALLOCATED' AND a.granted_version IS NOT NULL AND a.ended_version IS NULL";

    private final JdbcClient jdbc;
    private final Feed feed;
    private final OldNotices old;
    private final Ids ids;
    private final Clock clock;

    Bulletin(JdbcClient jdbc, Feed feed, OldNotices old, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.old = old;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param sentence names no child: {@code about} does, to those who may see her */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<WorkerId> whom, @Nullable ChildId about, String sentence) {
        for (var worker : whom) tell(ids.nextText(), worker, about, sentence);
    }

    /**
     * Tells of something that is forgotten one day, and what was told of it with it.
     *
     * @param of its id
     * @param sentence names no child
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOf(String of, Collection<WorkerId> whom, String sentence) {
        for (var worker : whom) tell(startOf(of) + ids.nextText(), worker, null, sentence);
    }

    /** What these were told of it stands in the office no more, and no new tablet of theirs is told it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String of, Collection<WorkerId> whom) {
        for (var worker : whom) {
            jdbc.sql("DELETE FROM office_notice WHERE worker_id = ? AND id LIKE ?")
                    .params(worker.value(), startOf(of) + "%")
                    .update();
            old.forget(worker, startOf(of));
        }
    }

    private static String startOf(String of) {
        return of + ".";
    }

    private void tell(String id, WorkerId worker, @Nullable ChildId about, String sentence) {
        jdbc.sql("INSERT INTO office_notice (id, worker_id, at, child_id, sentence) VALUES (?, ?, ?, ?, ?)")
                .param(id)
                .param(worker.value())
                .param(clock.millis())
                .param(about == null ? null : about.value())
                .param(sentence)
                .update();
        feed.tell(worker, new Pull.NoticeItem(id, clock.instant(), null, about, sentence));
    }

    /** A child's own workers, in whatever teams, and the managers of these. */
    @Transactional(readOnly = true)
    public Set<WorkerId> answerableFor(ChildId child) {
        var all = new LinkedHashSet<>(workersOf(child));
        for (var worker : List.copyOf(all)) all.addAll(managersOf(worker));
        return all;
    }

    @Transactional(readOnly = true)
    public List<WorkerId> workersOf(ChildId child) {
        return jdbc.sql(CHILDS_WORKERS).param(child.value()).query(String.class).list().stream()
                .map(WorkerId::new)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<WorkerId> managersOf(WorkerId worker) {
        return jdbc
                .sql("SELECT team_id FROM worker WHERE id = ?")
                .param(worker.value())
                .query(String.class)
                .list()
                .stream()
                .map(TeamId::new)
                .flatMap(team -> managersOf(team).stream())
                .toList();
    }

    private List<WorkerId> managersOf(TeamId team) {
        return jdbc
                .sql("SELECT id FROM worker WHERE team_id = ? AND ' ' || roles || ' ' LIKE '% MANAGER %'")
                .param(team.value())
                .query(String.class)
                .list()
                .stream()
                .map(WorkerId::new)
                .toList();
    }
}
