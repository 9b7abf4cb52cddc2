package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.Quarantine.Parked;
import org.doorstep.contract.office.Quarantine.Ruling;
import org.doorstep.contract.sync.QuarantineDecision;
import org.doorstep.contract.visit.Visit;

/** What to do with parked work, and why. Nothing is chosen beforehand. */
class RulingForm extends Div {
    private final RadioButtonGroup<QuarantineDecision> choice = new RadioButtonGroup<>("Your decision");
    private final TextArea reason = new TextArea("Why");
    private final Paragraph outcome = new Paragraph();
    private final CorrectionFields correction;

    RulingForm(List<QuarantineDecision> may, Optional<Visit> visit, Function<Ruling, Answer<Parked>> decide) {
        addClassNames("panel", "entry", "ruling");
        correction = new CorrectionFields(visit);
        choice.setItems(may);
        choice.setItemLabelGenerator(ParkedWords::choice);
        choice.addClassName("choices");
        choice.addValueChangeListener(
                chosen -> correction.setVisible(chosen.getValue() == QuarantineDecision.CORRECTED));
        correction.setVisible(false);
        reason.setMaxLength(Quarantine.REASON_CHARACTERS_MAX);
        reason.setHelperText("Whoever wrote it reads this on her tablet. Do not name the child.");
        reason.setRequiredIndicatorVisible(true);
        outcome.getElement().setAttribute("role", "status");
        var button = new Button("Decide", click -> submit(decide));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2("Decide"), choice, correction, reason, button, outcome);
    }

    private void submit(Function<Ruling, Answer<Parked>> decide) {
        var chosen = choice.getValue();
        if (chosen == null) {
            refused("Choose what to do with it first.");
            return;
        }
        if (reason.getValue().isBlank()) {
            refused("Say why. The author reads it.");
            return;
        }
        var patch = chosen == QuarantineDecision.CORRECTED ? correction.patch() : null;
        decide.apply(new Ruling(chosen, reason.getValue().strip(), patch)).either(done -> {}, this::refused);
    }

    private void refused(String sentence) {
        outcome.setText(sentence);
        outcome.setClassName("refused", true);
    }
}
