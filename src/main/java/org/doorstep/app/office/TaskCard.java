package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.doorstep.contract.office.Tasks.Row;

/** One task: what, about whom, why, by when, and who has read or closed it. */
class TaskCard extends Article {
    TaskCard(Row row) {
        addClassNames("panel", "task-card");
        add(new H2(TaskWords.title(row.kind())));
        line(row.child(), "about");
        if (row.closed() == null) line(TaskWords.due(row, Instant.now()), row.overdue() ? "late" : "");
        line(row.what(), "what");
        if (row.changedAt() != null)
            line(
                    "The record changed on " + Times.moment(row.changedAt()) + " and does not show this any more.",
                    "about");
        line(row.why(), "source");
        if (row.owner() != null) line("Answers for it: " + row.owner() + ".", "source");
        line(TaskWords.source(row) + " " + TaskWords.read(row), "source");
        var closed = row.closed();
        if (closed == null) return;
        line(TaskWords.closed(row, closed), "about");
        line(closed.words(), "words");
        if (Boolean.TRUE.equals(closed.stillShown()))
            line(
                    "The card still shows the old fact: its record has not been changed yet. Everybody who works with the child"
                            + " reads beside it what is so instead.",
                    "about");
    }

    /** The same in a list, with the way to the record. */
    static TaskCard inList(Row row) {
        var card = new TaskCard(row);
        var way = TaskView.link(TaskWords.way(row), row.id());
        way.addClassName("decide");
        card.add(way);
        return card;
    }

    private void line(String sentence, String name) {
        var line = new Paragraph(sentence);
        if (!name.isEmpty()) line.addClassName(name);
        add(line);
    }
}
