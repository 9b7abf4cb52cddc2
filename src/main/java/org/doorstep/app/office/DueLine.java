package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.doorstep.contract.duty.Duty;
import org.doorstep.contract.office.TeamToday.Due;

/** "Amara: looked-after visit due Friday, 6 weeks after the last one", with who asks for it. */
class DueLine extends Div {
    DueLine(Due due, LocalDate today) {
        addClassName("due-line");
        var duty = due.duty();
        if (duty.dueOn().isBefore(today)) addClassName("overdue");
        var child = new Span(due.child());
        child.addClassName("child-name");
        var what = new Span(": " + duty.title() + " " + Times.due(duty.dueOn(), today) + ", " + duty.reason());
        var why = new Div(asks(duty) + lastCounted(duty));
        why.addClassName("source");
        add(new Div(child, what), why);
    }

    /** A local standard calls itself one already. */
    private static String asks(Duty duty) {
        return switch (duty.layer()) {
            case STATUTORY -> "Law: " + duty.source();
            case LOCAL ->
                duty.source().substring(0, 1).toUpperCase(Locale.UK)
                        + duty.source().substring(1);
            case PLAN -> "The child's plan: " + duty.source();
        };
    }

    private static String lastCounted(Duty duty) {
        var last = duty.lastCountedOn();
        return last == null ? " · no counted visit yet" : " · last counted visit " + Times.day(last);
    }
}
