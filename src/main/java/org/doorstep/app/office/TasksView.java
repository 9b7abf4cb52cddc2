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
    private final Tab agreed = new Tab("Wrong on a card");
    private final Tab closed = new Tab("Closed");
    private final Tabs tabs = new Tabs(open, agreed, closed);

    TasksView(Tasks tasks) {
        super("Tasks");
        this.tasks = tasks;
        agreed.setVisible(Caller.now().manager());
        tabs.addSelectedChangeListener(change -> load());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(this::chosen).either(this::show, sentence -> failed(sentence, this::load));
    }

    private List<Row> chosen() {
        return tabs.getSelectedTab() == agreed ? tasks.agreed() : tasks.tasks(tabs.getSelectedTab() == closed);
    }

    private void show(List<Row> rows) {
        var tab = tabs.getSelectedTab();
        lead(tab == open ? lead(rows) : tab == agreed ? agreed(rows) : "");
        if (rows.isEmpty()) {
            show(tabs, new Nothing(nothing(tab)));
            return;
        }
        var list = new Div();
        list.addClassName("parked");
        rows.forEach(row -> list.add(TaskCard.inList(row)));
        show(tabs, list);
    }

    private String nothing(Tab tab) {
        if (tab == agreed) return "No card shows a fact that was agreed to be wrong.";
        return tab == closed ? "No task was closed yet." : "Nothing waits for you. Every task is closed.";
    }

    private static String agreed(List<Row> rows) {
        if (rows.isEmpty()) return "";
        return Words.count(rows.size(), "fact was", "facts were")
                + " agreed to be wrong, and the record still says the same. Somebody has to change it there.";
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
