package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A question in a dialog: fields, one button that does it, and a sentence when that was refused. */
class Ask extends Dialog {
    private final Div fields = new Div();
    private final Paragraph refused = new Paragraph();

    Ask(String title, String explanation) {
        setHeaderTitle(title);
        setWidth("min(28rem, 92vw)");
        fields.addClassName("ask");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        fields.add(new Paragraph(explanation));
        add(fields, refused);
        getFooter().add(new Button("Not now", click -> close()));
    }

    <C extends Component> C with(C field) {
        fields.add(field);
        return field;
    }

    /** @param done what to do with what came of it, once it is done and the dialog is closed */
    <T> Ask button(String label, Supplier<Answer<T>> act, Consumer<T> done) {
        var yes = new Button(
                label,
                click -> answer(act)
                        .either(
                                value -> {
                                    close();
                                    done.accept(value);
                                },
                                refused::setText));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(false);
        getFooter().add(yes);
        return this;
    }

    /** Ids and days are checked where they are made; their sentences are written for people. */
    private static <T> Answer<T> answer(Supplier<Answer<T>> act) {
        try {
            return act.get();
        } catch (IllegalArgumentException wrong) {
            return new Answer.Failed<>(wrong.getMessage() == null ? "Please fill in every field." : wrong.getMessage());
        }
    }
}
