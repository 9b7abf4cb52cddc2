package org.doorstep.app.office;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.office.TeamToday.Due;

/** A number of children that opens to the children. */
class DueFold extends Details {
    DueFold(int part, int whole, String what, List<Due> due, LocalDate today) {
        addClassName("due-fold");
        setSummary(new Figure(part, whole, what));
        if (due.isEmpty()) {
            setEnabled(false);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("due-list");
        due.forEach(one -> list.add(new ListItem(new DueLine(one, today))));
        add(list);
    }
}
