package org.doorstep.app.office;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.doorstep.contract.visit.Disclosure;
import org.doorstep.contract.visit.Finding;
import org.doorstep.contract.visit.Mark;
import org.doorstep.contract.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Marks and injuries, what the child told, and what gives concern: kept together, so that nobody overlooks it. */
class ReadAtOnce extends Section {
    private ReadAtOnce(Visit visit) {
        addClassNames("panel", "read-at-once");
        visit.disclosures().values().forEach(this::told);
        var list = new UnorderedList();
        visit.marks().values().forEach(mark -> list.add(new ListItem(sentence(mark))));
        visit.schedule3().forEach((matter, found) -> {
            if (found.finding() == Finding.CONCERN)
                list.add(new ListItem("Concern about " + Words.matter(matter) + "." + then(" ", found.note())));
        });
        addComponentAsFirst(new H2("To read at once"));
        if (list.getComponentCount() > 0) add(list);
    }

    /** Takes no room where there is nothing of the kind. */
    static Optional<ReadAtOnce> of(Visit visit) {
        var concern = visit.schedule3().values().stream().anyMatch(found -> found.finding() == Finding.CONCERN);
        if (visit.marks().isEmpty() && visit.disclosures().isEmpty() && !concern) return Optional.empty();
        return Optional.of(new ReadAtOnce(visit));
    }

    private void told(Disclosure disclosure) {
        var words = new Paragraph("“" + disclosure.words() + "”");
        words.addClassName("words");
        var source = new Span("heard by " + disclosure.heardBy() + asked(disclosure) + toldTo(disclosure));
        source.addClassName("source");
        var block = new HtmlContainer("blockquote");
        block.getElement().setAttribute("dir", "auto");
        block.add(words, source);
        add(block);
    }

    private static String asked(Disclosure disclosure) {
        return disclosure.asked() == null ? "" : ", asked before: “" + disclosure.asked() + "”";
    }

    private static String toldTo(Disclosure disclosure) {
        if (disclosure.toldTo() == null) return ". Nobody is named who was told.";
        return ". Told to " + disclosure.toldTo()
                + (disclosure.toldAt() == null ? "." : ", " + Times.moment(disclosure.toldAt()) + ".");
    }

    /** What the child says and what an adult says are never one sentence. */
    private static String sentence(Mark mark) {
        return mark.where() + ": " + mark.what() + ". Seen by " + mark.seenBy() + "."
                + said(" The child says: “", mark.childSays())
                + said(" " + (mark.adult() == null ? "An adult" : mark.adult()) + " says: “", mark.adultSays());
    }

    private static String said(String who, @Nullable String words) {
        return words == null || words.isBlank() ? "" : who + words + "”";
    }

    private static String then(String before, @Nullable String note) {
        return note == null || note.isBlank() ? "" : before + note;
    }
}
