package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.doorstep.contract.office.Prints;
import org.doorstep.contract.office.Prints.Decision;
import org.doorstep.contract.office.Prints.Release;

/** A second manager says whether a part is released to a reader, and why. */
class ReleaseDecision extends Div {
    ReleaseDecision(Prints prints, Release release, Runnable again) {
        addClassName("card-buttons");
        var part = PrintWords.part(release.part());
        var to = release.reader().name();
        add(
                button(
                        "Release it",
                        part,
                        () -> new ReasonDialog(
                                "Release “" + part + "” to " + to,
                                "You have read the record, and this reader may have this part. Names and addresses that somebody must"
                                        + " not learn stay left out; what people call each other in the family is not known here,"
                                        + " so read for that.",
                                "Release it",
                                why -> Answer.of(() -> prints.decide(release.id(), new Decision(true, why)))
                                        .map(done -> "It is released, for the record as it stands now."),
                                again)),
                button(
                        "Do not release it",
                        part,
                        () -> new ReasonDialog(
                                "Do not release “" + part + "” to " + to,
                                "Say why. Whoever asked reads it.",
                                "Do not release it",
                                why -> Answer.of(() -> prints.decide(release.id(), new Decision(false, why)))
                                        .map(done -> "It stays left out."),
                                again)));
    }

    private static Button button(String label, String part, Supplier<ReasonDialog> dialog) {
        var button = new Button(label, click -> dialog.get().open());
        button.setAriaLabel(label + ": " + part);
        return button;
    }
}
