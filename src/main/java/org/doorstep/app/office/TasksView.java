package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Row;

/** What visits showed that a manager must read or decide, and what a worker must tell a child; what is due first at the top. */
@Route(value = "tasks", layout = OfficeLayout.class)
@PageTitle("Tasks · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class TasksView extends Page implements BeforeEnterObserver {
    private final Tasks tasks;
    private final Tab open = new Tab("Open");
    private final Tab closed = new Tab("Closed");
    private final Tabs tabs = new Tabs(open, closed);

    TasksView(Tasks tasks) {
        super("Tasks");
        this.tasks = tasks;
        tabs.addSelectedChangeListener(change -> load());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var past = tabs.getSelectedTab() == closed;
        Answer.of(() -> tasks.tasks(past)).either(rows -> show(rows, past), sentence -> failed(sentence, this::load));
    }

    private void show(List<Row> rows, boolean past) {
        lead(past ? "" : lead(rows));
        if (rows.isEmpty()) {
            show(tabs, new Nothing(past ? "No task was closed yet." : "Nothing waits for you. Every task is closed."));
            return;
        }
        var list = new Div();
        list.addClassName("parked");
        rows.forEach(row -> list.add(TaskCard.inList(row)));
        show(tabs, list);
    }

    private static String lead(List<Row> rows) {
        if (rows.isEmpty()) return "";
        var overdue = rows.stream().filter(Row::overdue).count();
        var unread = rows.stream().filter(Row::isNews).count();
        return Words.count(rows.size(), "task waits", "tasks wait") + " for you: "
                + (overdue == 0 ? "none" : String.valueOf(overdue)) + " overdue, "
                + (unread == 0 ? "none" : String.valueOf(unread)) + " not read yet."
                + (rows.size() < Tasks.ROWS_MAX ? "" : " More follow when some are closed.");
    }
}
