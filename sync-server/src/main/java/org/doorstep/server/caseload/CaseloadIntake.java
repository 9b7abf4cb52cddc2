package org.doorstep.server.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.Pull;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.Feed;
import org.doorstep.server.feed.Published;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a whole authority in at once, in large transactions. For a store that holds none of these ids yet; teams before
 * workers, workers and children before allocations. No {@link CardChanged} is told: rebuild what follows cards after.
 */
@Component
public class CaseloadIntake {
    static final int ROWS_PER_TRANSACTION = 2_000;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Feed feed;
    private final Ids ids;
    private final JsonMapper json;

    CaseloadIntake(JdbcTemplate jdbc, TransactionOperations transaction, Feed feed, Ids ids, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.feed = feed;
        this.ids = ids;
        this.json = json;
    }

    public void teams(Stream<NewTeam> teams) {
        inBatches(
                teams,
                batch -> jdbc.batchUpdate("INSERT INTO team (id, name) VALUES (?, ?)", rows(batch, team ->
                        new Object[] {team.id().value(), team.name()})));
    }

    public void workers(Stream<NewWorker> workers) {
        inBatches(
                workers,
                batch -> jdbc.batchUpdate(
                        "INSERT INTO worker (id, name, team_id, roles, scope_version) VALUES (?, ?, ?, ?, 0)",
                        rows(batch, worker -> new Object[] {
                            worker.id().value(), worker.name(), worker.team().value(), Worker.written(worker.roles())
                        })));
    }

    /** Each child's card goes out with what is known so far. */
    public void children(Stream<Child> children) {
        inBatches(children, batch -> {
            jdbc.batchUpdate(
                    "INSERT INTO child (id, name, family_name, facts) VALUES (?, ?, ?, ?)",
                    rows(batch, child -> new Object[] {
                        child.id().value(), child.name(), child.familyName(), json.writeValueAsString(child)
                    }));
            feed.publishAll(batch.stream().map(this::card).toList());
        });
    }

    /** All in force from now on, whatever their first day; those of one worker in one transaction are one new version. */
    public void allocations(Stream<NewAllocation> allocations) {
        inBatches(allocations, batch -> {
            jdbc.batchUpdate(
                    "UPDATE worker SET scope_version = scope_version + 1 WHERE id = ?",
                    rows(batch.stream().map(NewAllocation::worker).distinct().toList(), id ->
                            new Object[] {id.value()}));
            jdbc.batchUpdate(
                    "INSERT INTO allocation (id, child_id, worker_id, from_on, granted_version)"
                            + " VALUES (?, ?, ?, ?, (SELECT scope_version FROM worker WHERE id = ?))",
                    rows(batch, a -> new Object[] {
                        ids.nextText(),
                        a.child().value(),
                        a.worker().value(),
                        a.from().toString(),
                        a.worker().value()
                    }));
            feed.grantAll(batch.stream()
                    .map(a -> new Feed.Granted(a.worker(), a.child()))
                    .toList());
        });
    }

    private Published card(Child child) {
        return new Published(
                Published.Kind.CHILD, child.id().value(), child.id(), feed.body(new Pull.ChildItem(child)));
    }

    private <T> void inBatches(Stream<T> all, Consumer<List<T>> write) {
        var batch = new ArrayList<T>(ROWS_PER_TRANSACTION);
        all.forEachOrdered(one -> {
            batch.add(one);
            if (batch.size() == ROWS_PER_TRANSACTION) flush(batch, write);
        });
        flush(batch, write);
    }

    private <T> void flush(List<T> batch, Consumer<List<T>> write) {
        if (!batch.isEmpty()) transaction.executeWithoutResult(status -> write.accept(List.copyOf(batch)));
        batch.clear();
    }

    private static <T> List<Object[]> rows(List<T> batch, Function<T, Object[]> row) {
        return batch.stream().map(row).toList();
    }

    public record NewTeam(TeamId id, String name) {}

    public record NewWorker(WorkerId id, String name, TeamId team, List<Role> roles) {}

    public record NewAllocation(ChildId child, WorkerId worker, LocalDate from) {}
}
