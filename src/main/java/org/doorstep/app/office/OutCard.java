package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.function.Consumer;
import org.doorstep.contract.lonework.WhoIsOut;
import org.doorstep.contract.lonework.WhoIsOut.Board;
import org.doorstep.contract.lonework.WhoIsOut.Outcome;
import org.doorstep.contract.lonework.WhoIsOut.Row;
import org.doorstep.contract.lonework.WhoIsOut.Standing;

/** One person who is out: where she went, when she is expected, who was told, and what can be done. */
class OutCard extends Article {
    private final WhoIsOut out;
    private final Row row;
    private final Consumer<Board> changed;
    private final Paragraph refused = new Paragraph();

    OutCard(Row row, WhoIsOut out, Consumer<Board> changed) {
        this.row = row;
        this.out = out;
        this.changed = changed;
        addClassNames(
                "panel",
                "out-card",
                "out-" + row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(new H2(row.name()));
        line(OutWords.standing(row), "out-standing");
        row.to().forEach(place -> line(OutWords.place(place), "out-place"));
        line(OutWords.times(row), "source");
        if (!row.told().isEmpty()) add(told());
        OutWords.next(row).ifPresent(sentence -> line(sentence, "source"));
        OutWords.closing(row).ifPresent(sentence -> line(sentence, "out-closing"));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        add(refused);
        if (row.mayAct() && row.standing() != Standing.CLOSED) add(buttons());
    }

    private OrderedList told() {
        var list = new OrderedList();
        list.addClassName("out-told");
        row.told().forEach(one -> list.add(new ListItem(one.name() + " was told at " + Times.clock(one.at()))));
        var acknowledged = row.acknowledged();
        if (acknowledged != null)
            list.add(new ListItem(acknowledged.name() + " sees to it since " + Times.clock(acknowledged.at())));
        return list;
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassName("card-buttons");
        if (row.standing() == Standing.OVERDUE) {
            var mine = new Button("I see to it", click -> acknowledge());
            mine.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(mine);
        }
        buttons.add(new Button("Write down what came of it…", click -> askOutcome()));
        return buttons;
    }

    private void acknowledge() {
        Answer.of(() -> out.acknowledge(row.worker(), row.contactId())).either(changed, refused::setText);
    }

    private void askOutcome() {
        var ask = new Ask(
                "What came of it?",
                "This ends the wait for " + row.name()
                        + ". Nobody is told any more, and your name stays with your words.");
        var words = ask.with(new TextArea("In your words"));
        words.setMaxLength(WhoIsOut.OUTCOME_MAX);
        words.setWidthFull();
        ask.<Board>button(
                "Write it down",
                () -> words.getValue().isBlank()
                        ? new Answer.Failed<>("Say what came of it first.")
                        : Answer.of(() -> out.close(
                                row.worker(),
                                row.contactId(),
                                new Outcome(words.getValue().strip()))),
                changed);
        ask.open();
        words.focus();
    }

    private void line(String sentence, String name) {
        var line = new Paragraph(sentence);
        line.addClassName(name);
        add(line);
    }
}
