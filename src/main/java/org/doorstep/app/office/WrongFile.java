package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.contract.office.Misfiled.Report;
import org.doorstep.contract.office.Misfiled.Taken;

/** A manager says that a record is on the wrong child's file; from then on nobody but the records officer sees it. */
class WrongFile extends Button {
    WrongFile(Misfiled misfiled, RecordId record, Runnable taken) {
        super("This is on the wrong child's file…");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> {
            var ask = new Ask(
                    "On the wrong child's file",
                    "The record is hidden at once from everybody but the records officer, and leaves every tablet at its next"
                            + " contact. Its author is told. It counts as a breach.");
            var why = ask.with(new TextArea("How do you know?"));
            why.setMaxLength(Misfiled.WHY_MAX);
            ask.<Taken>button(
                    "Take it off the file",
                    () -> Answer.of(() -> misfiled.report(new Report(record, why.getValue()))),
                    done -> taken.run());
            ask.open();
        });
    }
}
