package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A screen of the office: one heading, perhaps a sentence under it, and what it is about. */
abstract class Page extends Main {
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div content = new Div();

    Page(String title) {
        addClassName("page");
        heading.setText(title);
        lead.addClassName("lead");
        lead.setVisible(false);
        content.addClassName("page-content");
        add(heading, lead, content);
    }

    void title(String title) {
        heading.setText(title);
    }

    void lead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(!sentence.isEmpty());
    }

    void show(Component... components) {
        content.removeAll();
        content.add(components);
    }

    void failed(String sentence, Runnable again) {
        show(new Trouble(sentence, again));
    }
}
