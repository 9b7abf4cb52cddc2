package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.doorstep.contract.office.TeamToday.WorkerRow;

/** One worker: what is late, what comes due, and how good the visits were. */
class WorkerCard extends Article {
    WorkerCard(WorkerRow row, LocalDate today) {
        addClassNames("panel", "worker");
        var name = new H2(row.name());
        var children = new Span(Words.count(row.children(), "child", "children"));
        children.addClassName("worker-children");
        var header = new Div(name, children);
        header.addClassName("worker-header");
        var overdue = row.due().stream()
                .filter(due -> due.duty().dueOn().isBefore(today))
                .toList();
        var coming = row.due().stream()
                .filter(due -> !due.duty().dueOn().isBefore(today))
                .toList();
        var late = new DueFold(row.overdue(), row.children(), "children overdue", overdue, today).opened(true);
        var soon = new DueFold(row.dueThisWeek(), row.children(), "children due within seven days", coming, today);
        var visits = VisitFilter.lastThirtyDays(today).ofWorker(row.worker()).address();
        add(header, late, soon, new Quality(row.visited30Days(), row.alone30Days(), row.views30Days(), visits));
    }
}
