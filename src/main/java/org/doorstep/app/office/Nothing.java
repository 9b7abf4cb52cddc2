package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An empty place that says why it is empty. */
class Nothing extends Div {
    Nothing(String sentence) {
        addClassName("nothing");
        add(new Paragraph(sentence));
    }
}
