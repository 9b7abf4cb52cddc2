package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.doorstep.contract.office.Copies.Page;

/** A copy as its reader gets it. It is made from what the sync server sent for this reader, which holds nothing else. */
class CopiedPage extends InterviewRecord {
    private final Page page;

    CopiedPage(Page page) {
        super(page.child(), page.doc(), page.people());
        this.page = page;
        addClassName("printed");
        var title = new H2("Return home interview");
        title.addClassName("printed-title");
        add(title, about());
        parts(page.episodes());
        if (page.lacks()) add(lacks());
    }

    private Div about() {
        var reader = new Paragraph("For " + CopyWords.reader(page.recipient()));
        reader.addClassName("printed-reader");
        var about = new Div(
                reader,
                new Paragraph("About " + page.child() + "."),
                new Paragraph("Copied by " + page.by() + ", " + Times.moment(page.at()) + ". Record " + page.recordId()
                        + ", version " + page.revision() + ", received " + Times.moment(page.receivedAt()) + "."));
        about.addClassName("printed-about");
        return about;
    }

    private static Section lacks() {
        var section = new Section(
                new H2("What is not on this page"),
                new Paragraph(
                        "Something is left out that the child asked not to be shared. Do not ask the child about it."));
        section.addClassNames("panel", "printed-left");
        return section;
    }
}
