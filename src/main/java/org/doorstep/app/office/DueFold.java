package org.doorstep.app.office;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.office.TeamToday.Due;

/** A number of children that opens to the children. */
class DueFold extends Div {
    private final Details fold = new Details();

    DueFold(int part, int whole, String what, List<Due> due, LocalDate today) {
        addClassName("due-fold");
        if (due.isEmpty()) {
            add(new Figure(part, whole, what));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("due-list");
        due.forEach(one -> list.add(new ListItem(new DueLine(one, today))));
        fold.setSummary(new Figure(part, whole, what));
        fold.add(list);
        add(fold);
    }

    DueFold opened(boolean open) {
        fold.setOpened(open);
        return this;
    }
}
