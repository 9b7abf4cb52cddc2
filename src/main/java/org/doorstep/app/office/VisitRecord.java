package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.doorstep.contract.visit.Visit;
import org.jspecify.annotations.Nullable;

/** The record on paper: what the child said, what happened, what the worker saw beside what she makes of it. */
class VisitRecord extends Article {
    private final VisitFacts facts;

    VisitRecord(Visit visit, String child, Map<PersonId, Known> people) {
        addClassName("record");
        facts = new VisitFacts(visit, people);
        add(new ChildsWords(visit, child));
        ReadAtOnce.of(visit).ifPresent(this::add);
        if (!visit.directWork().isEmpty()) add(new WorkTogether(visit, child));
        add(facts);
        TargetList.of(visit, child).ifPresent(this::add);
        LeaverFacts.of(visit).ifPresent(this::add);
        narrative("Summary", visit.summary());
        narrative("What the adults said", visit.adults());
        add(beside(visit));
        add(new Promises(visit));
    }

    /** With what can be asked about the names in it. */
    VisitRecord with(KeptBack names) {
        facts.add(names);
        return this;
    }

    private void narrative(String title, @Nullable String text) {
        if (text != null && !text.isBlank()) add(section(title, text));
    }

    private static Div beside(Visit visit) {
        var both = new Div(
                section("Observation", orNone(visit.observation())), section("Analysis", orNone(visit.analysis())));
        both.addClassName("beside");
        return both;
    }

    private static Section section(String title, String text) {
        var section = new Section(new H2(title));
        section.addClassNames("panel", "narrative");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> section.add(new Paragraph(line)));
        return section;
    }

    private static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? "Nothing written." : text;
    }
}
