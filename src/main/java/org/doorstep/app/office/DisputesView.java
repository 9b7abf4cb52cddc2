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
import java.util.Locale;
import org.doorstep.contract.office.CopyPermissions;
import org.doorstep.contract.office.CopyPermissions.Permission;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Disputes.Waiting;
import org.doorstep.contract.office.Prints;
import org.doorstep.contract.office.Prints.Release;

/** Records in which people said different things without knowing of each other. Every word is kept until somebody decides. */
@Route(value = "decide", layout = OfficeLayout.class)
@PageTitle("To decide · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class DisputesView extends Page implements BeforeEnterObserver {
    private final Disputes disputes;
    private final Prints prints;
    private final CopyPermissions permissions;

    DisputesView(Disputes disputes, Prints prints, CopyPermissions permissions) {
        super("To decide");
        this.disputes = disputes;
        this.prints = prints;
        this.permissions = permissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(disputes::waiting)
                .either(
                        waiting -> Answer.of(prints::waiting)
                                .either(
                                        releases -> withCopies(waiting, releases),
                                        sentence -> failed(sentence, this::load)),
                        sentence -> failed(sentence, this::load));
    }

    private void withCopies(List<Waiting> waiting, List<Release> releases) {
        Answer.of(permissions::waiting)
                .either(asked -> show(waiting, releases, asked), sentence -> failed(sentence, this::load));
    }

    private void show(List<Waiting> waiting, List<Release> releases, List<Permission> asked) {
        lead(
                waiting.isEmpty()
                        ? ""
                        : "In " + Words.count(waiting.size(), "record", "records")
                                + " people said different things without knowing of each other. Every word is kept.");
        if (waiting.isEmpty() && releases.isEmpty() && asked.isEmpty()) {
            show(new Nothing("Nothing waits for a decision. Where people wrote about the same visit, they agree."));
            return;
        }
        var list = new Div();
        list.addClassName("parked");
        waiting.forEach(one -> list.add(card(one)));
        releases.forEach(one -> list.add(card(one)));
        asked.forEach(one -> list.add(new PermissionCard(permissions, one, this::load)));
        show(list);
    }

    private Article card(Release release) {
        var what = new Paragraph("“" + PrintWords.part(release.part()) + "” on a page for "
                + release.reader().name() + " ("
                + PrintWords.reader(release.reader().kind()).toLowerCase(Locale.UK) + ").");
        var state = new Paragraph(PrintWords.state(release));
        state.addClassName("source");
        var read = new RouterLink(
                "Read the record",
                VisitView.class,
                new RouteParameters("recordId", release.recordId().value()));
        var card = new Article(new H2(release.child()), what, state, read);
        card.addClassName("panel");
        if (release.mayDecide()) card.add(new ReleaseDecision(prints, release, this::load));
        return card;
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
