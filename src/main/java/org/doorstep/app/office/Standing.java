package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Disputes.Decision;
import org.doorstep.contract.office.Disputes.Disputed;
import org.doorstep.contract.office.Disputes.Reading;

/** How a record stands: what people said differently and nobody has decided, or who has signed it off. */
class Standing extends Div {
    private final Disputes disputes;
    private final Disputed record;
    private final Runnable again;
    private final Paragraph refused = new Paragraph();

    /** @param again shows the record afresh */
    Standing(Disputes disputes, Disputed record, Runnable again) {
        this.disputes = disputes;
        this.record = record;
        this.again = again;
        addClassName("standing");
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("refused");
        refused.setVisible(false);
        add(refused);
        record.conflicts().forEach((leaf, conflict) -> add(new DisputePanel(record, leaf, conflict, this::decide)));
        if (record.signedOff() != null)
            add(line("Signed off by " + record.signedOff().name() + ", "
                    + Times.moment(record.signedOff().at()) + ". From then on it is only amended, with a reason."));
        else if (record.conflicts().isEmpty() && Caller.now().manager()) add(signOff());
    }

    private void decide(Decision decision) {
        Answer.of(() -> disputes.decide(record.recordId(), decision)).either(done -> again.run(), this::refuse);
    }

    private Button signOff() {
        return new Button(
                "Sign this record off",
                click -> Answer.of(() -> disputes.signOff(record.recordId(), new Reading(record.head(), null)))
                        .either(done -> again.run(), this::refuse));
    }

    private void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
    }

    private static Paragraph line(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("signed-off");
        return line;
    }
}
