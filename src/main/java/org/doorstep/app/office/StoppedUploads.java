package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.doorstep.contract.office.Pictures.Unfinished;

/** Pictures of which part is here and the rest is not coming: whose tablet has them, and what to do. */
class StoppedUploads extends Div {
    private static final int HUNDRED = 100;

    StoppedUploads(List<Unfinished> stopped) {
        addClassName("tablets");
        stopped.forEach(one -> add(card(one)));
    }

    static Component of(List<Unfinished> stopped) {
        return stopped.isEmpty()
                ? new Nothing("No picture has stopped on its way. One that does is listed here after some weeks.")
                : new StoppedUploads(stopped);
    }

    private static Article card(Unfinished one) {
        var card = new Article(new H2(one.child() == null ? "A picture of a visit" : "A picture of " + one.child()));
        card.addClassNames("panel", "tablet-card");
        card.add(line(part(one) + " Nothing has come since " + Times.moment(one.since()) + ".", "late"));
        card.add(line(one.worker() + ", on “" + one.tablet() + "”.", "source"));
        card.add(line(
                "What to do: ask " + one.worker()
                        + " to open Doorstep on that tablet where there is a signal and to leave"
                        + " it open. The rest comes by itself.",
                "source"));
        card.add(line(
                "If the tablet is lost, so is the rest of the picture. Then write into the record what it showed.",
                "source"));
        if (one.child() != null)
            card.add(new RouterLink(
                    "The visit",
                    VisitView.class,
                    new RouteParameters("recordId", one.recordId().value())));
        return card;
    }

    /** How much of it is here. */
    static String part(Unfinished one) {
        return one.received() == 0
                ? "Nothing of it has arrived."
                : one.received() * HUNDRED / one.bytes() + " % of it is here.";
    }

    private static Paragraph line(String sentence, String name) {
        var line = new Paragraph(sentence);
        line.addClassName(name);
        return line;
    }
}
