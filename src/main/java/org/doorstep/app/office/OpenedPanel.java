package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.doorstep.contract.office.BreakGlass.Opened;

/** Children opened by somebody whose they are not, in the last three months: who, when and why. */
class OpenedPanel extends Section {
    OpenedPanel(List<Opened> opened) {
        addClassName("panel");
        var list = new UnorderedList();
        list.addClassName("due-list");
        opened.forEach(one -> list.add(new ListItem(line(one))));
        add(new H2("Opened with a reason"), list);
    }

    private static Div line(Opened one) {
        var child = new Span(one.child());
        child.addClassName("child-name");
        var ended = one.endedAt();
        var when = new Span(one.by() + ", " + Times.moment(one.openedAt())
                + (ended == null
                        ? ", open until " + Times.momentAfter(one.openedAt(), one.until())
                        : ", closed " + Times.momentAfter(one.openedAt(), ended)));
        when.addClassName("quiet");
        var line = new Div(new Div(child), when, new Div(one.reason()));
        line.addClassName("due-line");
        return line;
    }
}
