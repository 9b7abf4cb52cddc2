package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Desk;
import org.doorstep.contract.office.CopyPermissions;

/** Copies of one interview: who may have one, what would leave the house, and what did. The page's title names nobody. */
@Route(value = "interviews/:recordId/copies", layout = OfficeLayout.class)
@PageTitle("Copies of an interview · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class InterviewCopiesView extends Page implements BeforeEnterObserver {
    private final Copies copies;
    private final CopyPermissions permissions;
    private final Div seen = new Div();
    private RecordId record = new RecordId("none");

    InterviewCopiesView(Copies copies, CopyPermissions permissions) {
        super("Copies of an interview");
        this.copies = copies;
        this.permissions = permissions;
        seen.addClassName("made");
        addClassName("copies-view");
    }

    static RouterLink link(String words, RecordId record) {
        return new RouterLink(words, InterviewCopiesView.class, new RouteParameters("recordId", record.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("recordId").ifPresent(id -> {
            record = new RecordId(id);
            load();
        });
    }

    private void load() {
        seen.removeAll();
        Answer.of(() -> copies.desk(record)).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(Desk desk) {
        title(desk.child());
        lead("Nobody gets a copy by default. Each is made for one person, looked at first, and written down.");
        var back = new RouterLink("All interviews", CopiesView.class);
        back.addClassName("back");
        show(back, asked(desk), new CopyForm(desk, ask -> look(desk, ask)), seen, log(desk));
    }

    private static Section asked(Desk desk) {
        var section = new Section(new H2("What the child said about sharing"));
        section.addClassNames("panel", "facts");
        section.add(new Paragraph(
                desk.named().isEmpty()
                        ? "The child has named nobody as doing harm."
                        : "Named as doing harm: " + String.join(", ", desk.named())
                                + ". No copy goes to them, where they live or where they work."));
        desk.keptBack()
                .values()
                .forEach(kept -> section.add(new Paragraph("Not to be shared: " + CopyWords.keptBack(kept))));
        if (desk.keptBack().isEmpty()) section.add(new Paragraph("The child has not asked to keep anything back."));
        return section;
    }

    private void look(Desk desk, Ask ask) {
        seen.removeAll();
        Answer.of(() -> copies.preview(record, ask))
                .either(
                        preview -> seen.add(new CopyPreview(
                                copies,
                                permissions,
                                desk,
                                ask,
                                preview,
                                sheet -> getUI().ifPresent(ui -> ui.navigate(
                                        CopyView.class,
                                        new RouteParameters("id", sheet.row().id()))),
                                () -> look(desk, ask))),
                        sentence -> seen.add(new Trouble(sentence, () -> look(desk, ask))));
        seen.scrollIntoView();
    }

    private static Section log(Desk desk) {
        var section = new Section(new H2("Copies of this interview"));
        section.addClassName("parked");
        if (desk.copies().isEmpty()) section.add(new Nothing("No copy was made yet."));
        desk.copies().forEach(row -> section.add(new CopyLine(row)));
        return section;
    }
}
