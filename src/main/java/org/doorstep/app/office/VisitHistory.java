package org.doorstep.app.office;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.doorstep.contract.office.ReceivedVisits.Detail;
import org.doorstep.contract.office.ReceivedVisits.Step;

/** How the record came to be: every change with its own times, the tablet's wrong clock said and not hidden. */
class VisitHistory extends Section {
    VisitHistory(Detail detail) {
        addClassNames("panel", "history");
        add(new H2("How this record came to be"));
        add(new Paragraph("Version " + detail.revision() + ". Times are the time in London."));
        var list = new OrderedList();
        detail.history().forEach(step -> list.add(item(step)));
        add(list);
    }

    private static ListItem item(Step step) {
        var who = new Span(step.author() + where(step) + ". ");
        who.addClassName("who");
        var item = new ListItem(who, new Span(times(step)));
        step.reasons().forEach(why -> item.add(new Paragraph("Why: " + why)));
        var offset = step.clockOffsetMs();
        var error = offset == null ? "" : Times.clockError(offset);
        if (!error.isEmpty()) {
            var note = new Span(" " + error);
            note.addClassName("clock-note");
            item.add(note);
        }
        return item;
    }

    /** The two that are no tablets have names of their own on the wire. */
    static String where(Step step) {
        if (step.tablet() != null) return ", on “" + step.tablet() + "”";
        return switch (step.device()) {
            case "office" -> ", in the office";
            case "county" -> ", brought over from the case management system";
            default -> ", on a tablet that is not known here";
        };
    }

    static String times(Step step) {
        return "Happened " + Times.moment(step.happenedAt())
                + "; captured " + Times.momentAfter(step.happenedAt(), step.capturedAt())
                + "; sealed " + Times.momentAfter(step.capturedAt(), step.sealedAt())
                + "; received " + Times.momentAfter(step.sealedAt(), step.receivedAt()) + ".";
    }
}
