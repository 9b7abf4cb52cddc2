package org.doorstep.app.office;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.child.CohortFact;
import org.doorstep.contract.contact.ContactHow;
import org.doorstep.contract.office.OutOfHours.ContactLine;
import org.doorstep.contract.office.OutOfHours.Sheet;
import org.doorstep.contract.office.OutOfHours.VisitLine;

/** What a child's sheet says besides safety, in sentences. */
final class NightFacts {
    private NightFacts() {}

    static Section home(Sheet sheet) {
        var section = section("Lives here");
        var home = sheet.home();
        if (home == null) section.add(quiet("No address is recorded."));
        else {
            if (!home.withheld().isEmpty()) section.add(warning("Do not say this address on the telephone."));
            section.add(new Paragraph(home.lines() + (home.postcode() == null ? "" : ", " + home.postcode())));
            home.withheld().forEach(sentence -> section.add(warning(sentence)));
        }
        var language = sheet.language();
        if (language != null)
            section.add(quiet("First language: " + language.first()
                    + (language.interpreterNeeded() ? ". Interpreter needed, never a member of the family." : ".")));
        if (sheet.communication() != null) section.add(quiet(sheet.communication()));
        return section;
    }

    /** Before all that may be wrong. */
    static Section wrong(Sheet sheet) {
        var section = section("Known to be wrong here");
        section.setVisible(!sheet.wrong().isEmpty());
        var home = sheet.home();
        if (home != null && !home.withheld().isEmpty())
            section.add(warning("Do not say on the telephone where the child is."));
        sheet.wrong().forEach(sentence -> section.add(new Paragraph(sentence)));
        return section;
    }

    static Section legal(Sheet sheet) {
        var section = section("Legal status");
        if (sheet.cohorts().isEmpty()) section.add(quiet("Nothing is recorded."));
        sheet.cohorts().forEach((cohort, fact) -> section.add(new Paragraph(status(cohort, fact))));
        var placement = sheet.placement();
        if (placement != null)
            section.add(new Paragraph(
                    "Placed since " + Times.fact(placement.startedOn()) + ": " + placement.description()));
        return section;
    }

    private static String status(Cohort cohort, CohortFact fact) {
        return word(cohort) + " since " + Times.fact(fact.since())
                + (fact.detail() == null ? "" : ", " + StatusWords.of(fact.detail()))
                + (fact.until() == null ? "" : ", until " + Times.fact(fact.until()));
    }

    private static String word(Cohort cohort) {
        return switch (cohort) {
            case CIN -> "Child in need";
            case CP -> "On a child protection plan";
            case CLA -> "Looked after";
            case PF -> "Privately fostered";
            case ADOPT -> "Placed for adoption";
            case CL -> "Care leaver";
        };
    }

    static Section visits(Sheet sheet) {
        var section = section("The last visits");
        if (sheet.visits().isEmpty()) section.add(quiet("No visit is recorded."));
        sheet.visits().forEach(visit -> {
            section.add(entry(Times.day(visit.on()) + ", " + visit.by() + ": " + outcome(visit)));
            if (visit.said() != null) section.add(theirs(visit.said()));
            if (visit.summary() != null) section.add(new Paragraph(visit.summary()));
        });
        return section;
    }

    private static String outcome(VisitLine visit) {
        if (!visit.outcome().equals("TOOK_PLACE")) return "did not take place";
        if (!visit.seen()) return "took place, the child was not seen";
        return visit.alone() ? "seen alone" : "seen, not alone";
    }

    static Section contacts(Sheet sheet) {
        var section = section("Out of hours lately");
        section.setVisible(!sheet.contacts().isEmpty());
        sheet.contacts().forEach(line -> add(section, line));
        return section;
    }

    private static void add(Section section, ContactLine line) {
        var contact = line.contact();
        section.add(entry(Times.moment(contact.at()) + ", " + how(contact.how()) + " with " + contact.who() + ", by "
                + line.by()));
        section.add(new Paragraph(contact.did()));
        if (contact.leftToDo() != null) section.add(quiet("Left for the worker: " + contact.leftToDo()));
    }

    static String how(ContactHow how) {
        return switch (how) {
            case PHONE -> "by telephone";
            case IN_PERSON -> "in person";
            case VIDEO -> "by video";
            case MESSAGE -> "by message";
        };
    }

    private static Section section(String title) {
        var section = new Section(new H2(title));
        section.addClassNames("panel", "narrative");
        return section;
    }

    /** The line with which one visit or one contact begins. */
    private static Paragraph entry(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("night-entry");
        return paragraph;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Paragraph warning(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("clock-note");
        return paragraph;
    }

    private static Paragraph theirs(String words) {
        var said = new Span("“" + words + "”");
        said.addClassName("words");
        return new Paragraph(said);
    }
}
