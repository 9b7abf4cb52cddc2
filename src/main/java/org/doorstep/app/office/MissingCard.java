package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.doorstep.contract.office.Missing.Board;
import org.doorstep.contract.office.Missing.Held;
import org.doorstep.contract.office.Missing.Row;

/** One time away: whose, how its clock stands, who heard her, and what is still to follow. */
class MissingCard extends Article {
    MissingCard(Row row, Board board) {
        addClassNames(
                "panel", "missing-card", "missing-" + row.standing().name().toLowerCase(Locale.ROOT));
        add(new H2(row.child()));
        line(MissingWords.standing(row, board), "missing-standing");
        line(MissingWords.away(row, board), "missing-about");
        MissingWords.offers(row).ifPresent(sentence -> line(sentence, "missing-about"));
        MissingWords.interviewer(row)
                .ifPresent(sentence -> line(sentence, isFault(row) ? "missing-fault" : "missing-about"));
        MissingWords.where(row).ifPresent(sentence -> line(sentence, "source"));
        if (row.lateReason() != null) line("Why it was late: " + row.lateReason(), "source");
        if (!row.open().isEmpty()) add(open(row));
        if (row.held() != null) {
            line(MissingWords.signedOff(row.held()), "source");
            add(ways(row.held(), row.child()));
        }
    }

    private static Div ways(Held held, String child) {
        var read = InterviewView.link("Read the interview", held.recordId());
        read.getElement().setAttribute("aria-label", "Read the interview with " + child);
        var copies = InterviewCopiesView.link("Copies", held.recordId());
        copies.getElement().setAttribute("aria-label", "Copies of the interview with " + child);
        var ways = new Div(read, copies);
        ways.addClassName("missing-ways");
        return ways;
    }

    private static boolean isFault(Row row) {
        var held = row.held();
        return held != null && MissingWords.isFault(held);
    }

    private static UnorderedList open(Row row) {
        var list = new UnorderedList();
        list.addClassName("missing-open");
        row.open().values().stream()
                .map(MissingWords::action)
                .sorted()
                .forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private void line(String sentence, String name) {
        var line = new Paragraph(sentence);
        line.addClassName(name);
        add(line);
    }
}
