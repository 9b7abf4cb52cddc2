package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.contract.office.Divergences.Divergence;
import org.doorstep.contract.office.Divergences.Where;

/** What tablets and the store found wrong in themselves and have mended: what it was, and whether anybody has to do anything. */
class MendedList extends Div {
    MendedList(List<Divergence> mended) {
        addClassName("tablets");
        mended.forEach(one -> add(card(one)));
    }

    static Component of(List<Divergence> mended) {
        return mended.isEmpty()
                ? new Nothing("Every tablet held exactly what it should, each time it was asked.")
                : new MendedList(mended);
    }

    private static Article card(Divergence one) {
        var card = new Article(new H2(title(one)));
        card.addClassNames("panel", "tablet-card");
        card.add(line(one.sentence(), ""));
        card.add(line(Times.moment(one.at()) + ". " + counts(one), "source"));
        card.add(line(whatToDo(one), needsSomebody(one) ? "late" : "source"));
        return card;
    }

    private static String title(Divergence one) {
        if (one.where() == Where.STORE) return "In the store";
        var label = one.label() == null ? "A tablet that is not known here" : one.label();
        return one.worker() == null ? label : label + " · " + one.worker();
    }

    static String counts(Divergence one) {
        var parts = new ArrayList<String>();
        if (one.lacking() > 0) parts.add(one.lacking() + " lacking");
        if (one.extra() > 0) parts.add(one.extra() + " too many");
        if (one.unreadable() > 0) parts.add(one.unreadable() + " that could not be read");
        return parts.isEmpty() ? "" : "About one child: " + String.join(", ", parts) + ".";
    }

    private static boolean needsSomebody(Divergence one) {
        return one.where() == Where.STORE || one.unreadable() > 0;
    }

    static String whatToDo(Divergence one) {
        if (one.where() == Where.STORE)
            return "What to do: an administrator has the server's disk looked at and makes a backup now.";
        if (one.unreadable() > 0)
            return "What to do: the tablet's storage may be failing. Have it looked at if this comes again, and set it up"
                    + " afresh.";
        return one.afterRestore()
                ? "Nothing to do: this was to be expected after a backup was put back."
                : "Nothing to do. If the same tablet comes here again within days, tell whoever runs Doorstep for you.";
    }

    private static Paragraph line(String sentence, String name) {
        var line = new Paragraph(sentence);
        if (!name.isEmpty()) line.addClassName(name);
        return line;
    }
}
