package org.doorstep.app.office;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.doorstep.contract.visit.ActionState;
import org.doorstep.contract.visit.Priority;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.VisitAction;

/** What was promised, what became of earlier promises, and when the worker comes again. */
class Promises extends Section {
    Promises(Visit visit) {
        addClassNames("panel", "promises");
        add(new H2("Actions and next visit"));
        var list = new UnorderedList();
        visit.actions().values().forEach(action -> list.add(new ListItem(sentence(action))));
        if (visit.actions().isEmpty()) add(new Paragraph("No new actions."));
        else add(list);
        if (!visit.earlierActions().isEmpty()) add(new Paragraph(earlier(visit)));
        add(new Paragraph(next(visit)));
    }

    static String sentence(VisitAction action) {
        var due = action.dueOn() == null ? "" : ", by " + Times.day(action.dueOn());
        var urgent = action.priority() == Priority.URGENT ? "Urgent: " : "";
        return urgent + action.what() + " (" + action.who() + due + ")";
    }

    private static String earlier(Visit visit) {
        var states = visit.earlierActions().values();
        long done = states.stream().filter(state -> state == ActionState.DONE).count();
        long open =
                states.stream().filter(state -> state == ActionState.STILL_OPEN).count();
        return "Of " + Words.count(states.size(), "earlier action", "earlier actions") + ", " + done + " done and "
                + open + " still open.";
    }

    private static String next(Visit visit) {
        var next = visit.next();
        if (next == null || next.on() == null) return "No next visit was agreed.";
        return "Next visit on " + Times.day(next.on()) + (next.note() == null ? "." : ", " + next.note() + ".");
    }
}
