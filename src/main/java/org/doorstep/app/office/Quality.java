package org.doorstep.app.office;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands beside every count of what is late: a visit in time at which nobody heard the child is not good work. */
class Quality extends Div {
    /** @param visits the address of the visits behind the numbers */
    Quality(int visited, int alone, int views, String visits) {
        addClassName("quality");
        if (visited == 0) {
            add(new Paragraph("No counted visits in the last 30 days, so nothing to say about their quality."));
            return;
        }
        var open = new Anchor(visits, "Open the visits of the last 30 days");
        add(
                new Figure(alone, visited, "visits in 30 days saw the child alone"),
                new Figure(views, visited, "hold the child's views"),
                open);
    }
}
