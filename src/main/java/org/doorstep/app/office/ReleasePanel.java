package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.doorstep.contract.office.Prints;
import org.doorstep.contract.office.Prints.Asked;
import org.doorstep.contract.office.Prints.Left;
import org.doorstep.contract.office.Prints.Sheet;

/** Beside the page, and never on it: each part that is left out, and how it can be released. */
class ReleasePanel extends Section {
    private final Prints prints;
    private final Sheet sheet;
    private final Runnable again;

    /** @param again makes the page afresh */
    ReleasePanel(Prints prints, Sheet sheet, Runnable again) {
        this.prints = prints;
        this.sheet = sheet;
        this.again = again;
        addClassNames("panel", "releases", "not-printed");
        add(new H2("What is left out"));
        add(new Paragraph(
                sheet.notAgreed()
                        ? sheet.child()
                                + " is an adult, decides who reads this, and has not said yes to this reader. Nobody"
                                + " else can. Ask, and write the answer into the record of the visit."
                        : "Each part can be released to this reader for a reason. A second manager decides."));
        sheet.leftOut().stream()
                .filter(left -> left.mayAsk() || left.release() != null)
                .forEach(left -> add(line(left)));
    }

    private Div line(Left left) {
        var name = new Span(PrintWords.part(left.part()));
        name.addClassName("about");
        var line = new Div(name);
        line.addClassName("release");
        var release = left.release();
        if (release != null) {
            var state = new Paragraph(PrintWords.state(release));
            state.addClassName("source");
            line.add(state);
            if (release.mayDecide()) line.add(new ReleaseDecision(prints, release, again));
        }
        if (left.mayAsk()) {
            var ask = new Button("Ask to release", click -> ask(left));
            ask.setAriaLabel("Ask to release: " + PrintWords.part(left.part()));
            line.add(ask);
        }
        return line;
    }

    private void ask(Left left) {
        new ReasonDialog(
                        "Release “" + PrintWords.part(left.part()) + "” to "
                                + sheet.reader().name(),
                        "Say why this reader needs it. A second manager reads the record and your reason, and decides."
                                + " Until then it stays left out.",
                        "Ask",
                        why -> Answer.of(
                                        () -> prints.ask(sheet.recordId(), new Asked(sheet.reader(), left.part(), why)))
                                .map(release -> "It waits for a second manager, under To decide."),
                        again)
                .open();
    }
}
