package org.doorstep.app.office;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A plain form for one new thing: fields, one button, one sentence of what came of it. */
class EntryForm extends Div {
    private final FormLayout fields = new FormLayout();
    private final Paragraph outcome = new Paragraph();
    private final List<AbstractField<?, ?>> entered = new ArrayList<>();

    EntryForm(String button, Supplier<Answer<String>> save) {
        addClassNames("panel", "entry");
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        outcome.getElement().setAttribute("role", "status");
        var add = new Button(button, click -> submit(save));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields, add, outcome);
    }

    <C extends Component> C with(C field) {
        fields.add(field);
        if (field instanceof AbstractField<?, ?> value) entered.add(value);
        return field;
    }

    TextField text(String label, String hint) {
        var field = new TextField(label);
        field.setHelperText(hint);
        return with(field);
    }

    private void submit(Supplier<Answer<String>> save) {
        answer(save).either(this::saved, this::refused);
    }

    /** Ids and dates are checked where they are made; their sentences are written for people. */
    private static Answer<String> answer(Supplier<Answer<String>> save) {
        try {
            return save.get();
        } catch (IllegalArgumentException wrong) {
            return new Answer.Failed<>(wrong.getMessage() == null ? "Please fill in every field." : wrong.getMessage());
        }
    }

    private void saved(String sentence) {
        entered.forEach(AbstractField::clear);
        outcome.setText(sentence);
        outcome.setClassName("refused", false);
    }

    private void refused(String sentence) {
        outcome.setText(sentence);
        outcome.setClassName("refused", true);
    }
}
