package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.doorstep.contract.office.ReceivedVisits.Withheld;

/** Names that a record keeps back: who it is, and who must not learn it and why, only when somebody asks. */
class KeptBack extends Div {
    private final ReceivedVisits visits;
    private final RecordId record;

    KeptBack(ReceivedVisits visits, RecordId record) {
        this.visits = visits;
        this.record = record;
        addClassName("kept-back");
        getElement().setAttribute("aria-live", "polite");
        add(new Button("Show who, and from whom it is kept", click -> ask()));
    }

    static boolean isAny(Map<PersonId, Known> people) {
        return people.containsValue(Known.KEPT_BACK);
    }

    private void ask() {
        Answer.of(() -> visits.withheld(record)).either(this::show, sentence -> {
            removeAll();
            add(new Trouble(sentence, this::ask));
        });
    }

    private void show(Map<PersonId, Withheld> withheld) {
        removeAll();
        if (withheld.isEmpty()) add(new Paragraph("Nobody here is kept from anybody any more. Open the record again."));
        withheld.values().forEach(one -> {
            var who = new Paragraph(one.name() + " (" + one.relationship() + ")");
            who.addClassName("about");
            add(who);
            one.from().forEach(sentence -> {
                var from = new Paragraph(sentence);
                from.addClassName("clock-note");
                add(from);
            });
        });
        add(new Paragraph("It was written down that you asked."));
    }
}
