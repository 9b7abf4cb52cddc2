package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.doorstep.contract.office.Quarantine.Decided;
import org.doorstep.contract.office.Quarantine.Parked;

/** One piece of parked work in the list: why, whose, and what became of it. */
class ParkedCard extends Article {
    ParkedCard(Parked parked) {
        addClassNames("panel", "parked-card");
        add(new H2(ParkedWords.title(parked.reason())));
        if (parked.child() != null) line("About " + parked.child() + ".", "about");
        if (!parked.sentence().isEmpty()) line(parked.sentence(), "");
        if (parked.author() != null) line("It says that " + parked.author() + " wrote it.", "");
        line(ParkedWords.source(parked), "source");
        if (parked.decided() != null) decided(parked.decided());
        if (parked.standing() != null) line(parked.standing(), "source");
        if (!parked.may().isEmpty()) add(way(parked));
    }

    private void decided(Decided decided) {
        line(
                ParkedWords.done(decided.decision()) + " by " + decided.by() + ", " + Times.moment(decided.at())
                        + (decided.reason().isEmpty() ? "." : ": " + decided.reason()),
                "about");
        if (decided.correction() == null) return;
        add(new RouterLink(
                "The record with the correction",
                VisitView.class,
                new RouteParameters("recordId", decided.correction().value())));
    }

    private static RouterLink way(Parked parked) {
        var link = new RouterLink(
                parked.decided() == null ? "Read it and decide" : "Read it and decide again",
                ParkedWorkView.class,
                new RouteParameters("hash", parked.hash()));
        link.addClassName("decide");
        return link;
    }

    private void line(String sentence, String name) {
        var line = new Paragraph(sentence);
        if (!name.isEmpty()) line.addClassName(name);
        add(line);
    }
}
