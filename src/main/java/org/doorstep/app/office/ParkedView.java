package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.Quarantine.Parked;
import org.doorstep.contract.sync.QuarantineReason;

/** Work that arrived but could not go into a record by itself. It is kept whole until somebody decides. */
@Route(value = "parked", layout = OfficeLayout.class)
@PageTitle("Parked changes · Doorstep")
@RolesAllowed("MANAGER")
class ParkedView extends Page implements BeforeEnterObserver {
    private final Quarantine quarantine;

    ParkedView(Quarantine quarantine) {
        super("Parked changes");
        this.quarantine = quarantine;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(() -> quarantine.parked(false)).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(List<Parked> parked) {
        lead(
                parked.isEmpty()
                        ? ""
                        : Words.count(parked.size(), "change is", "changes are")
                                + " kept apart, whole, until somebody decides.");
        if (parked.isEmpty()) {
            show(new Nothing("Nothing is parked. Every change that arrived is in its record."));
            return;
        }
        var list = new Div();
        list.addClassName("parked");
        parked.forEach(one -> list.add(card(one)));
        show(list);
    }

    private static Article card(Parked parked) {
        var from = (parked.worker() == null ? "Somebody unknown" : parked.worker()) + ", on " + parked.tablet()
                + ", received " + Times.moment(parked.receivedAt());
        var source = new Paragraph(from);
        source.addClassName("source");
        var card = new Article(new H2(title(parked.reason())), new Paragraph(parked.sentence()), source);
        card.addClassName("panel");
        return card;
    }

    private static String title(QuarantineReason reason) {
        return switch (reason) {
            case UNREADABLE -> "Could not be read";
            case UNKNOWN_TYPE -> "A kind of record that is not known here";
            case OUT_OF_SCOPE -> "About a child who was not this worker's";
            case AUTHOR_MISMATCH -> "Written under another person's name";
            case ID_REUSED -> "An id that was already used for something else";
            case SIGNED_OFF -> "A change to a record that is signed off";
            case CHILD_MISMATCH -> "About another child than its record";
            case MISFILED -> "About a record that was on the wrong child's file";
            case INVALID -> "Does not hold together";
        };
    }
}
