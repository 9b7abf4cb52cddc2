package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.doorstep.contract.concern.Concern;
import org.doorstep.contract.concern.RaisedConcerns;
import org.doorstep.contract.concern.RaisedConcerns.Board;
import org.doorstep.contract.concern.RaisedConcerns.Row;
import org.doorstep.contract.concern.SafeNow;

/** One concern: about whom, what, who has it now, who had it before, and the word that it was read. */
class ConcernCard extends Article {
    private final RaisedConcerns concerns;
    private final Row row;
    private final Consumer<Board> changed;
    private final Paragraph refused = new Paragraph();

    ConcernCard(Row row, RaisedConcerns concerns, Consumer<Board> changed) {
        this.row = row;
        this.concerns = concerns;
        this.changed = changed;
        addClassNames("panel", "concern-card", row.read() == null ? "concern-unread" : "concern-read");
        add(new H2(ConcernWords.about(row)));
        line(ConcernWords.standing(row), "concern-standing");
        if (row.concern() == null) line(ConcernWords.UNREADABLE, "concern-what");
        else content(row.concern());
        line(ConcernWords.times(row), "source");
        if (!row.told().isEmpty()) add(turns());
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        add(refused);
        if (row.mayRead()) add(button());
    }

    private void content(Concern concern) {
        line(ConcernWords.safeNow(row, concern), concern.safeNow() == SafeNow.YES ? "concern-safe" : "concern-unsafe");
        line(concern.what(), "concern-what");
        ConcernWords.somebodyElse(row, concern).ifPresent(sentence -> line(sentence, "source"));
        ConcernWords.told(row, concern).ifPresent(sentence -> line(sentence, "concern-told"));
        line(ConcernWords.NO_CALL, "source");
    }

    private OrderedList turns() {
        var list = new OrderedList();
        list.addClassName("concern-turns");
        row.told()
                .forEach(one ->
                        list.add(new ListItem(one.name() + " was asked to read it at " + Times.moment(one.at()))));
        var read = row.read();
        if (read != null) list.add(new ListItem(read.name() + " has read it: " + Times.moment(read.at())));
        return list;
    }

    private Div button() {
        var mine = new Button("I have read this", click -> read());
        mine.addThemeVariants(ButtonVariant.PRIMARY);
        var note = new Paragraph("Your name and the time go to " + row.raisedBy()
                + "’s tablet, and nobody else is asked. What is done about it is yours to settle now.");
        note.addClassName("source");
        var buttons = new Div(mine, note);
        buttons.addClassName("concern-read-it");
        return buttons;
    }

    private void read() {
        Answer.of(() -> concerns.read(row.recordId())).either(changed, refused::setText);
    }

    private void line(String sentence, String name) {
        var line = new Paragraph(sentence);
        line.addClassName(name);
        add(line);
    }
}
