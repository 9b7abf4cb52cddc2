package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.doorstep.contract.office.Tablets;
import org.doorstep.contract.office.Tablets.Deposited;
import org.doorstep.contract.office.Tablets.Opening;
import org.doorstep.contract.office.Tablets.Replacement;
import org.doorstep.contract.office.Tablets.Tablet;
import org.doorstep.contract.office.Tablets.Why;

/** One tablet: what came of it, what did not, and what can be done about that. */
class TabletCard extends Article {
    TabletCard(Tablet tablet, Tablets tablets, Runnable changed) {
        addClassNames("panel", "tablet-card");
        add(new H2(tablet.label() + " · " + tablet.worker()));
        line(contact(tablet), "source");
        if (tablet.replacedBy() != null) line(replaced(tablet.replacedBy()), "source");
        else if (tablet.restored())
            line(
                    "It was restored from a copy of itself. Nothing is lost: it takes a new number by itself when "
                            + tablet.worker() + " is next signed in on it.",
                    "late");
        tablet.gaps().forEach(gap -> line(gap, "late"));
        deposits(tablet.deposits());
        var buttons = new Div();
        buttons.addClassName("card-buttons");
        if (tablet.mayOpen()) buttons.add(open(tablet, tablets, changed));
        if (tablet.revokedAt() == null) buttons.add(revoke(tablet, tablets, changed));
        if (buttons.getComponentCount() > 0) add(buttons);
    }

    static boolean isTroubled(Tablet tablet) {
        return tablet.restored() && tablet.replacedBy() == null
                || !tablet.gaps().isEmpty()
                || tablet.deposits().unopened() > 0
                || tablet.deposits().pictures() > 0;
    }

    private static String replaced(Replacement by) {
        return "It was restored from a copy of itself and is replaced by “" + by.label() + "”, set up "
                + Times.moment(by.at()) + ". Nothing was lost.";
    }

    private static String contact(Tablet tablet) {
        var received = Words.count(tablet.received(), "change", "changes") + " received";
        var last = tablet.lastContact() == null
                ? "Set up " + Times.moment(tablet.enrolledAt()) + " and not heard of since"
                : "Last heard of " + Times.moment(tablet.lastContact());
        var off = tablet.revokedAt() == null ? "" : " Switched off " + Times.moment(tablet.revokedAt()) + ".";
        return last + ". " + received + "." + off;
    }

    private void deposits(Deposited deposits) {
        if (deposits.copies() == 0 && deposits.pictures() == 0) return;
        var last = deposits.lastAt() == null ? "" : ", last " + Times.moment(deposits.lastAt());
        if (deposits.unopened() == 0 && deposits.pictures() == 0) {
            line("What it deposited is all in the store" + last + ".", "source");
            return;
        }
        if (deposits.unopened() > 0)
            line(
                    Words.count(deposits.unopened(), "deposited piece of work waits", "deposited pieces of work wait")
                            + " to be opened" + last + ".",
                    "late");
        if (deposits.pictures() > 0)
            line(
                    Words.count(deposits.pictures(), "deposited picture waits", "deposited pictures wait")
                            + " to be opened.",
                    "late");
        deposits.failures().forEach(failure -> line(failure, "source"));
    }

    private static Button open(Tablet tablet, Tablets tablets, Runnable changed) {
        var button = new Button("Open what it deposited");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> new ReasonDialog(
                        "Open what “" + tablet.label() + "” deposited",
                        "The authority's key opens it, and it goes into its records as " + tablet.worker()
                                + "'s own work. What was not in her caseload is parked.",
                        "Open it",
                        why -> Answer.of(() -> tablets.openDeposits(tablet.device(), new Why(why)))
                                .map(TabletCard::told),
                        changed)
                .open());
        return button;
    }

    private static Button revoke(Tablet tablet, Tablets tablets, Runnable changed) {
        var button = new Button("Switch off");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> new ReasonDialog(
                        "Switch “" + tablet.label() + "” off",
                        "It gets nothing any more and can only hand in what it holds. This cannot be undone: the tablet has to"
                                + " be set up afresh.",
                        "Switch it off",
                        why -> Answer.of(() -> tablets.revoke(tablet.device(), new Why(why)))
                                .map(done -> "It is switched off."),
                        changed)
                .open());
        return button;
    }

    private static String told(Opening opening) {
        var told = Words.count(opening.intoRecords(), "piece of work is", "pieces of work are") + " in the records now";
        if (opening.keptApart() > 0) told += ", " + opening.keptApart() + " parked";
        if (opening.waiting() > 0) told += ", " + opening.waiting() + " waiting for what it builds on";
        if (opening.failed() > 0) told += ", " + opening.failed() + " could not be opened";
        told += ".";
        if (opening.pictures() > 0)
            told += " " + Words.count(opening.pictures(), "picture is", "pictures are") + " in the records now.";
        if (opening.picturesFailed() > 0)
            told += " " + Words.count(opening.picturesFailed(), "picture", "pictures")
                    + " could not be put into a record.";
        return told;
    }

    private void line(String sentence, String name) {
        var line = new Paragraph(sentence);
        line.addClassName(name);
        add(line);
    }
}
