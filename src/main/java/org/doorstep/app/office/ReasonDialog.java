package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.doorstep.contract.office.Tablets;

/** Asks why before something is done, and says what came of it. */
class ReasonDialog extends Dialog {
    private final TextArea reason = new TextArea("Why");
    private final Paragraph outcome = new Paragraph();
    private final Button act;
    private final Button close = new Button("Cancel", click -> close());

    /** @param changed run when it was done and the dialog is closed */
    ReasonDialog(
            String title, String explanation, String action, Function<String, Answer<String>> doIt, Runnable changed) {
        setHeaderTitle(title);
        setWidth("min(32rem, 100vw)");
        addClassName("reason-dialog");
        reason.setMaxLength(Tablets.REASON_CHARACTERS_MAX);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        outcome.getElement().setAttribute("role", "status");
        act = new Button(action, click -> submit(doIt, changed));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(explanation), reason, outcome);
        getFooter().add(close, act);
        reason.focus();
    }

    private void submit(Function<String, Answer<String>> doIt, Runnable changed) {
        if (reason.getValue().isBlank()) {
            refused("Say why first. It is kept.");
            return;
        }
        doIt.apply(reason.getValue().strip()).either(sentence -> done(sentence, changed), this::refused);
    }

    private void done(String sentence, Runnable changed) {
        outcome.setText(sentence);
        outcome.setClassName("refused", false);
        reason.setReadOnly(true);
        act.setVisible(false);
        close.setText("Close");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) changed.run();
        });
    }

    private void refused(String sentence) {
        outcome.setText(sentence);
        outcome.setClassName("refused", true);
    }
}
