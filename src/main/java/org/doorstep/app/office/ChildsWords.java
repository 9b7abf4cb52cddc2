package org.doorstep.app.office;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.doorstep.contract.visit.Quote;
import org.doorstep.contract.visit.Visit;

/** The child's own words, before and apart from anything a grown-up wrote. */
class ChildsWords extends Section {
    ChildsWords(Visit visit, String child) {
        addClassNames("panel", "childs-words");
        add(new H2("In " + child + "’s words"));
        visit.quotes().values().forEach(quote -> add(quotation(quote)));
        if (visit.quotes().isEmpty() && visit.directWork().isEmpty()) add(new Paragraph(none(visit)));
        else if (visit.noViews() != null) add(new Paragraph(none(visit)));
    }

    private static HtmlContainer quotation(Quote quote) {
        var words = new Paragraph("“" + quote.words() + "”");
        words.addClassName("words");
        var heard = new Span(source(quote));
        heard.addClassName("source");
        var block = new HtmlContainer("blockquote");
        block.getElement().setAttribute("dir", "auto");
        block.add(words, heard);
        return block;
    }

    /** Words that she entered herself were heard by nobody. */
    private static String source(Quote quote) {
        return quote.inHandOverAt() == null
                ? how(quote) + "heard by " + quote.heardBy()
                : how(quote) + Handed.over(quote.inHandOverAt());
    }

    /** A newer tablet may know ways of hearing that this office does not. */
    private static String how(Quote quote) {
        return quote.how() == null ? "" : Words.how(quote.how()) + ", ";
    }

    private static String none(Visit visit) {
        var reason = visit.noViews();
        return reason == null
                ? "Nothing of what the child said is recorded, and no reason why."
                : "No views recorded: " + Words.noViews(reason) + ".";
    }
}
