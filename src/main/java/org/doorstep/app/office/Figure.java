package org.doorstep.app.office;

import com.vaadin.flow.component.html.Span;

/** A number that never stands alone: of how many, and what it counts. */
class Figure extends Span {
    Figure(long part, long whole, String what) {
        addClassName("figure");
        var number = new Span(String.valueOf(part));
        number.addClassName("figure-part");
        var rest = new Span(" of " + whole + " " + what);
        rest.addClassName("figure-whole");
        add(number, rest);
    }
}
