package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.doorstep.contract.office.Prints.Left;
import org.doorstep.contract.office.Prints.Part;
import org.doorstep.contract.office.Prints.ReaderKind;
import org.doorstep.contract.office.Prints.Sheet;
import org.doorstep.contract.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The page as it comes out of the printer: its reader, who printed it and when, what the reader gets, and what was left out. It
 * is made from what the sync server sent for this reader, which holds nothing else.
 */
class PrintedPage extends Article {
    PrintedPage(Sheet sheet, Visit visit) {
        addClassNames("printed", "record");
        var title = new H2(PrintWords.title(sheet.reader()));
        title.addClassName("printed-title");
        add(title, about(sheet));
        if (!visit.quotes().isEmpty() || !isLeftOut(sheet)) add(new ChildsWords(visit, sheet.child()));
        ReadAtOnce.of(visit).ifPresent(this::add);
        if (!visit.directWork().isEmpty()) add(new WorkTogether(visit, sheet.child()));
        add(new VisitFacts(visit, sheet.people()));
        TargetList.of(visit, sheet.child()).ifPresent(this::add);
        LeaverFacts.of(visit).ifPresent(this::add);
        texts(visit);
        if (!visit.actions().isEmpty() || visit.next() != null) add(new Promises(visit));
        add(leftOut(sheet));
    }

    private static boolean isLeftOut(Sheet sheet) {
        return sheet.leftOut().stream().anyMatch(left -> left.part() == Part.CHILDS_WORDS);
    }

    private static Div about(Sheet sheet) {
        var reader = new Paragraph(PrintWords.forWhom(sheet.reader()));
        reader.addClassName("printed-reader");
        var about = new Div(
                reader,
                new Paragraph("About " + sheet.child() + ". Visited by " + sheet.worker() + "."),
                new Paragraph("Printed by " + sheet.by() + ", " + Times.moment(sheet.at()) + "."));
        if (sheet.reader().kind() == ReaderKind.COURT)
            about.add(new Paragraph("Record " + sheet.recordId() + ", version " + sheet.revision() + ", received "
                    + Times.moment(sheet.receivedAt()) + "."));
        about.addClassName("printed-about");
        return about;
    }

    private void texts(Visit visit) {
        text("Summary", visit.summary());
        text("What the adults said", visit.adults());
        text("What the worker saw and heard", visit.observation());
        text("What the worker makes of it", visit.analysis());
    }

    private void text(String title, @Nullable String text) {
        if (text == null || text.isBlank()) return;
        var section = new Section(new H2(title));
        section.addClassNames("panel", "narrative");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> section.add(new Paragraph(line)));
        add(section);
    }

    private static Section leftOut(Sheet sheet) {
        var section = new Section(new H2("What is not on this page"));
        section.addClassNames("panel", "printed-left");
        var list = new UnorderedList();
        sheet.leftOut().stream().map(Left::part).map(PrintWords::part).forEach(part -> list.add(new ListItem(part)));
        section.add(
                list,
                new Paragraph(
                        "It is left out for this reader whether or not anything of it was written. Names and addresses"
                                + " that somebody must not learn are on no paper, and what a child asked not to be shown is on no"
                                + " page for the family."));
        return section;
    }
}
