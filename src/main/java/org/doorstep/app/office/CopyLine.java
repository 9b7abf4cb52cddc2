package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.doorstep.contract.office.Copies.Row;

/** One line of the log: to whom, what, when, by whom, and what became of it. */
class CopyLine extends Article {
    CopyLine(Row row) {
        addClassNames("panel", "copy-line");
        var made = new Paragraph("Made by " + row.madeBy() + ", " + Times.moment(row.madeAt()) + ". In it: "
                + CopyWords.parts(row.parts()) + "." + left(row));
        made.addClassName("source");
        add(new H3(CopyWords.reader(row.recipient())), new Paragraph(CopyWords.became(row)), made);
        if (row.current() > row.revision()) add(new Paragraph("The interview has changed since this copy was made."));
        add(new RouterLink("Open this copy", CopyView.class, new RouteParameters("id", row.id())));
    }

    private static String left(Row row) {
        return (row.leftOut() == 0 ? "" : " Left out, as the child asked: " + row.leftOut() + ".")
                + (row.shared() == 0 ? "" : " Shared although the child asked not to: " + row.shared() + ".");
    }
}
