package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what went wrong and offers to try again. */
class Trouble extends Div {
    Trouble(String sentence, Runnable again) {
        addClassName("trouble");
        getElement().setAttribute("role", "alert");
        var retry = new Button("Try again", click -> again.run());
        retry.addClassName("retry");
        add(new Paragraph(sentence), retry);
    }
}
