package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.ReceivedVisits.Detail;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Closing;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.contract.office.Tasks.Row;

/** One task above the record that raised it. Who opens it has read it, from then on. The page's title names nobody. */
@Route(value = "tasks/:id", layout = OfficeLayout.class)
@PageTitle("A task · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class TaskView extends Page implements BeforeEnterObserver {
    private final Tasks tasks;
    private final ReceivedVisits visits;

    TaskView(Tasks tasks, ReceivedVisits visits) {
        super("A task");
        this.tasks = tasks;
        this.visits = visits;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("id").ifPresent(this::load);
    }

    private void load(String id) {
        Answer.of(() -> tasks.read(id)).either(this::show, sentence -> failed(sentence, () -> load(id)));
    }

    private void show(Row row) {
        title(row.child());
        show(back(), new TaskCard(row), record(row), closing(row), takingBack(row));
    }

    private Component record(Row row) {
        if (!row.opens())
            return new Nothing("No team holds this child now, so the record cannot be opened. Give the child to"
                    + " somebody under Caseloads, then read it.");
        if (row.kind() == Kind.FACT_WRONG) return new Div();
        if (row.kind() == Kind.TELL_CHILD)
            return InterviewCopiesView.link("The interview: what the child asked, and its copies", row.recordId());
        if (!row.kind().isOfAVisit()) return new RouterLink("Missing and back, with every clock", MissingView.class);
        var record = new Div();
        record.addClassName("record");
        Answer.of(() -> visits.visit(row.recordId()))
                .either(
                        detail -> record.add(said(detail), whole(row)),
                        sentence -> record.add(new Trouble(sentence, () -> load(row.id()))));
        return record;
    }

    private static Component said(Detail detail) {
        return VisitDocument.read(detail.doc())
                .<Component>map(visit -> new VisitRecord(visit, detail.row().child(), detail.people()))
                .orElseGet(() -> new Nothing(
                        "This record was written by a newer Doorstep and cannot be shown here yet. It is kept whole."));
    }

    private Component closing(Row row) {
        var close = new Button(TaskWords.close(row), click -> new TaskAsk(row, tasks, this::show).open());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.addClassName("close-task");
        close.setVisible(row.closed() == null);
        return close;
    }

    /** What was agreed stands beside the fact until its record is changed; where the record was right that is never. */
    private Component takingBack(Row row) {
        var back = new Button(
                "The record is right after all…", click -> takeBack(row).open());
        var closed = row.closed();
        back.setVisible(closed != null && Boolean.TRUE.equals(closed.stillShown()));
        return back;
    }

    private Ask takeBack(Row row) {
        var ask = new Ask(
                "The record is right after all",
                "From now on what was proposed stands as declined, and nothing else is said beside the fact.");
        var words = ask.with(new TextArea("Why"));
        words.setMaxLength(Tasks.WORDS_MAX);
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(TaskWords.readers(row));
        return ask.button(
                "Take it back",
                () -> Answer.of(() -> tasks.takeBack(row.id(), new Closing(words.getValue(), null))),
                this::show);
    }

    static RouterLink link(String words, String id) {
        return new RouterLink(words, TaskView.class, new RouteParameters("id", id));
    }

    private static RouterLink whole(Row row) {
        return new RouterLink(
                "The visit with its pictures and its history",
                VisitView.class,
                new RouteParameters("recordId", row.recordId().value()));
    }

    private static RouterLink back() {
        var back = new RouterLink("All tasks", TasksView.class);
        back.addClassName("back");
        return back;
    }
}
