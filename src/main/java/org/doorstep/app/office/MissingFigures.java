package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.doorstep.contract.office.Missing.Measures;
import org.doorstep.contract.office.Missing.Share;
import org.doorstep.contract.office.Missing.Some;

/** What became of all returns of a period. Every number says what it is of. */
class MissingFigures extends Section {
    private static final int MOST = 5;

    MissingFigures(Measures measures) {
        addClassNames("panel", "missing-figures");
        var heading = new H2("The returns of the last ninety days");
        heading.setId("missing-figures");
        getElement().setAttribute("aria-labelledby", "missing-figures");
        // A page with nothing to press is scrolled by keys all the same.
        getElement().setAttribute("tabindex", "0");
        add(heading);
        if (measures.returns() == 0) {
            add(new Paragraph("Nobody came back since " + Times.day(measures.from()) + "."));
            return;
        }
        add(figures(measures));
        if (measures.running() > 0)
            add(new Paragraph(Words.count(measures.running(), "return is", "returns are")
                    + " in these numbers whose 72 hours still run."));
        some(measures.outOfArea(), "of our children who live elsewhere");
        some(measures.placedHere(), "of other authorities’ children who live here");
        most("Why they went", measures.push(), FactorWords::push);
        most("What they went to", measures.pull(), FactorWords::pull);
        most("Where they were", measures.places(), FactorWords::place);
        most("What is feared", measures.risks(), FactorWords::risk);
    }

    private static Div figures(Measures measures) {
        var list = new Div();
        list.addClassName("missing-numbers");
        list.add(
                figure(measures.offered(), "returns were offered an interview"),
                figure(measures.heldInTime(), "of these were heard within 72 hours"),
                figure(measures.held(), "returns were heard, in time or not"),
                figure(measures.independent(), "interviews were held by somebody independent"),
                figure(measures.chosenByHer(), "interviews were held by somebody the child chose"),
                figure(measures.children(), "children came back more than once"));
        return list;
    }

    private static Figure figure(Share share, String what) {
        return new Figure(share.numerator(), share.denominator(), what);
    }

    private void some(Some some, String whose) {
        if (some.returns() == 0) return;
        add(new Paragraph(Words.count(some.returns(), "return was ", "returns were ") + whose + ": "
                + some.offered().numerator() + " offered an interview, "
                + some.heldInTime().numerator() + " of " + some.heldInTime().denominator()
                + " offered heard within 72 hours."));
    }

    /** What was said yes to most often; what nobody was asked is not in it. */
    private <E extends Enum<E>> void most(String title, Map<E, Integer> tally, Function<E, String> words) {
        if (tally.isEmpty()) return;
        var list = new UnorderedList();
        tally.entrySet().stream()
                .sorted(Map.Entry.<E, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(one -> list.add(new ListItem(words.apply(one.getKey()) + ": " + one.getValue())));
        var part = new Div(new H3(title), list);
        part.addClassName("missing-most");
        add(part);
    }
}
