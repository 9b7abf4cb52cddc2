package org.doorstep.app.office;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Disputes.Waiting;

/** Records in which people said different things without knowing of each other. Every word is kept until somebody decides. */
@Route(value = "decide", layout = OfficeLayout.class)
@PageTitle("To decide · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class DisputesView extends Page implements BeforeEnterObserver {
    private final Disputes disputes;

    DisputesView(Disputes disputes) {
        super("To decide");
        this.disputes = disputes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(disputes::waiting).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(List<Waiting> waiting) {
        lead(
                waiting.isEmpty()
                        ? ""
                        : "In " + Words.count(waiting.size(), "record", "records")
                                + " people said different things without knowing of each other. Every word is kept.");
        if (waiting.isEmpty()) {
            show(new Nothing("Nothing waits for a decision. Where people wrote about the same visit, they agree."));
            return;
        }
        var list = new Div();
        list.addClassName("parked");
        waiting.forEach(one -> list.add(card(one)));
        show(list);
    }

    private static Article card(Waiting waiting) {
        var since = new Paragraph("Since " + Times.moment(waiting.since()));
        since.addClassName("source");
        var open = new RouterLink(
                "Look and decide",
                VisitView.class,
                new RouteParameters("recordId", waiting.recordId().value()));
        var differ = Words.count(waiting.leaves(), "thing is", "things are") + " said differently about one visit.";
        var card = new Article(new H2(waiting.child()), new Paragraph(differ), since, open);
        card.addClassName("panel");
        return card;
    }
}
