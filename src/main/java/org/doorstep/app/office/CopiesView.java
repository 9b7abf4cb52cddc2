package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Copies.Telling;
import org.doorstep.contract.office.ReceivedInterviews;
import org.doorstep.contract.office.ReceivedInterviews.Told;

/** Interviews of which copies can be made, and what children must still be told about copies. */
@Route(value = "copies", layout = OfficeLayout.class)
@PageTitle("Copies · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class CopiesView extends Page implements BeforeEnterObserver {
    private final ReceivedInterviews received;
    private final Copies copies;

    CopiesView(ReceivedInterviews received, Copies copies) {
        super("Copies of interviews");
        this.received = received;
        this.copies = copies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(received::interviews)
                .either(
                        interviews -> Answer.of(copies::toTell)
                                .either(toTell -> show(interviews, toTell), sentence -> failed(sentence, this::load)),
                        sentence -> failed(sentence, this::load));
    }

    private void show(List<Told> interviews, List<Telling> toTell) {
        lead("Nobody gets a copy by default. What waits for a manager stands under To decide.");
        var listed = section("Return home interviews");
        if (interviews.isEmpty()) listed.add(new Nothing("No return home interview was received yet."));
        interviews.forEach(one -> listed.add(card(one)));
        if (interviews.size() == ReceivedInterviews.INTERVIEWS_MAX)
            listed.add(new Paragraph("These are the last " + ReceivedInterviews.INTERVIEWS_MAX + "."));
        if (toTell.isEmpty()) {
            show(listed);
            return;
        }
        var told = section("To be told");
        toTell.forEach(one -> told.add(card(one)));
        show(told, listed);
    }

    private static Section section(String title) {
        var section = new Section(new H2(title));
        section.addClassName("parked");
        return section;
    }

    private static Article card(Told interview) {
        var made = interview.copies() == 0
                ? "No copy was made yet."
                : Words.count(interview.copies(), "copy", "copies") + ", " + interview.sent() + " sent.";
        var card = new Article(
                new H3(interview.child()),
                new Paragraph("Held " + Times.moment(interview.heldAt())
                        + (interview.interviewer().isEmpty() ? "" : " by " + interview.interviewer()) + ". " + made),
                InterviewCopiesView.link("Copies", interview.recordId()));
        card.addClassName("panel");
        return card;
    }

    private static Article card(Telling telling) {
        var what = new Div();
        telling.what().forEach(one -> what.add(new Paragraph(CopyWords.keptBack(one))));
        var because = new Paragraph("In the copy for " + CopyWords.reader(telling.recipient()) + ", because: “"
                + telling.reason() + "” " + telling.by() + ", " + Times.moment(telling.at()) + ".");
        because.addClassName("source");
        var card = new Article(
                new H3("Tell " + telling.child()),
                new Paragraph("Something the child asked not to share is shared all the same:"),
                what,
                because,
                TaskView.link("Tell the child, then write down how it was taken", telling.id()));
        card.addClassName("panel");
        return card;
    }
}
