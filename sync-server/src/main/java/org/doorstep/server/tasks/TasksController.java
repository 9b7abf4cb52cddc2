package org.doorstep.server.tasks;

import java.util.List;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.Tasks;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.identity.SignedIn;
import org.springframework.web.bind.annotation.RestController;

/** A manager's tasks, and what a worker must tell a child. What is not hers looks exactly like what does not exist. */
@RestController
class TasksController implements Tasks {
    private final Shelf shelf;
    private final Acts acts;
    private final Audit audit;

    TasksController(Shelf shelf, Acts acts, Audit audit) {
        this.shelf = shelf;
        this.acts = acts;
        this.audit = audit;
    }

    @Override
    public List<Row> tasks(boolean closed) {
        var caller = worker("task.list");
        var rows = shelf.list(caller, closed);
        audit.record(caller.who(), "task.list", Outcome.DONE);
        return rows;
    }

    @Override
    public Row read(String id) {
        var caller = hers(id, "task.read");
        acts.read(caller, id);
        return shelf.row(caller, id).orElseThrow(Problem::notFound);
    }

    @Override
    public Row close(String id, Closing closing) {
        var caller = hers(id, "task.close");
        acts.close(caller, id, closing);
        return shelf.row(caller, id).orElseThrow(Problem::notFound);
    }

    @Override
    public List<Row> agreed() {
        var caller = worker("task.list");
        var rows = shelf.agreed(caller);
        audit.record(caller.who(), "task.list", Outcome.DONE);
        return rows;
    }

    @Override
    public Row takeBack(String id, Closing closing) {
        var caller = hers(id, "task.take-back");
        acts.takeBack(caller, id, closing);
        return shelf.row(caller, id).orElseThrow(Problem::notFound);
    }

    private Caller hers(String id, String action) {
        var caller = worker(action);
        if (shelf.find(caller, id).isPresent()) return caller;
        audit.record(caller.who(), action, Outcome.REFUSED);
        throw Problem.notFound();
    }

    private Caller worker(String action) {
        var caller = SignedIn.caller().orElseThrow(Problem::signedOut);
        if (caller.is(Role.MANAGER) || caller.is(Role.WORKER)) return caller;
        audit.record(caller.who(), action, Outcome.REFUSED);
        throw Problem.notAllowed("Tasks are for workers and for the managers of teams.");
    }
}
