package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import org.doorstep.contract.office.TeamToday.Due;
import org.doorstep.contract.office.TeamToday.Today;
import org.doorstep.contract.office.TeamToday.WorkerRow;

/** The team in four numbers; each opens to the children or visits behind it. */
class TeamFigures extends Section {
    TeamFigures(Today today) {
        addClassNames("panel", "team-figures");
        getElement().setAttribute("aria-label", "The whole team");
        var rows = today.workers();
        var due = rows.stream()
                .flatMap(row -> row.due().stream())
                .sorted(Comparator.comparing(one -> one.duty().dueOn()))
                .toList();
        var late = new DueFold(
                sum(rows, WorkerRow::overdue), today.children(), "children overdue", overdue(due, today), today.on());
        var soon = new DueFold(
                sum(rows, WorkerRow::dueThisWeek),
                today.children(),
                "children due within seven days",
                coming(due, today),
                today.on());
        var folds = new Div(late, soon);
        folds.addClassName("folds");
        add(
                folds,
                new Quality(
                        sum(rows, WorkerRow::visited30Days),
                        sum(rows, WorkerRow::alone30Days),
                        sum(rows, WorkerRow::views30Days),
                        VisitFilter.lastThirtyDays(today.on())
                                .ofTeam(today.team().id())
                                .address()));
    }

    private static List<Due> overdue(List<Due> due, Today today) {
        return due.stream()
                .filter(one -> one.duty().dueOn().isBefore(today.on()))
                .toList();
    }

    private static List<Due> coming(List<Due> due, Today today) {
        return due.stream()
                .filter(one -> !one.duty().dueOn().isBefore(today.on()))
                .toList();
    }

    private static int sum(List<WorkerRow> rows, java.util.function.ToIntFunction<WorkerRow> number) {
        return rows.stream().mapToInt(number).sum();
    }
}
