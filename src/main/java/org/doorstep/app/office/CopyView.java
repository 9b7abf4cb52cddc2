package org.doorstep.app.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Copies.How;
import org.doorstep.contract.office.Copies.On;
import org.doorstep.contract.office.Copies.Row;
import org.doorstep.contract.office.Copies.Sent;
import org.doorstep.contract.office.Copies.Sheet;
import org.doorstep.contract.office.Copies.Way;
import org.doorstep.contract.office.Copies.Why;

/** One copy as it was made, and what became of it. The page's title names nobody. */
@Route(value = "copies/:id", layout = OfficeLayout.class)
@PageTitle("A copy · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class CopyView extends Page implements BeforeEnterObserver {
    private final Copies copies;

    CopyView(Copies copies) {
        super("A copy");
        this.copies = copies;
        addClassName("print-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("id").ifPresent(this::load);
    }

    private void load(String id) {
        Answer.of(() -> copies.read(id)).either(this::show, sentence -> failed(sentence, () -> load(id)));
    }

    private void show(Sheet sheet) {
        title("For " + sheet.row().recipient().name());
        lead(CopyWords.became(sheet.row()));
        var back = new RouterLink(
                "All copies of this interview",
                InterviewCopiesView.class,
                new RouteParameters("recordId", sheet.row().recordId().value()));
        back.addClassNames("back", "not-printed");
        var paper = new Div(new CopiedPage(sheet.page()));
        paper.addClassName("paper");
        if (isOpen(sheet.row()) && sheet.check().way() != Way.FREE)
            show(back, warning(sheet), became(sheet.row()), paper);
        else show(back, became(sheet.row()), paper);
    }

    /** She may have named somebody since it was made. */
    private static Section warning(Sheet sheet) {
        var section = new Section(new H2(
                sheet.check().way() == Way.BLOCKED ? "Do not send this copy" : "Look again before you send this copy"));
        section.addClassNames("panel", "copy-blocked", "not-printed");
        section.getElement().setAttribute("role", "alert");
        sheet.check().sentences().forEach(sentence -> section.add(new Paragraph(sentence)));
        return section;
    }

    private static boolean isOpen(Row row) {
        return row.out() == null && row.here() == null;
    }

    private Section became(Row row) {
        var section = new Section(new H2("What became of it"));
        section.addClassNames("panel", "releases", "not-printed");
        section.add(new Paragraph(CopyWords.became(row)));
        var buttons = new Div();
        buttons.addClassName("card-buttons");
        if (isOpen(row)) {
            var sent = new Button("It went out…", click -> sending(row).open());
            sent.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(
                    print(),
                    sent,
                    new Button("It stays here…", click -> keeping(row).open()));
        } else if (row.out() != null && row.receivedOn() == null)
            buttons.add(new Button("It has come…", click -> coming(row).open()));
        section.add(buttons);
        var hash = new Paragraph("Kept as it is. Checksum (SHA-256): " + row.hash());
        hash.addClassNames("source", "checksum");
        section.add(hash);
        return section;
    }

    private static Button print() {
        return new Button("Print", click -> UI.getCurrent().getPage().executeJs("window.print()"));
    }

    private Ask sending(Row row) {
        var ask = new Ask("It went out", "It is written down for good: how, when and by you.");
        var how = new Select<How>();
        how.setLabel("How");
        how.setItems(How.values());
        how.setItemLabelGenerator(CopyWords::how);
        ask.with(how);
        var on = ask.with(Days.day("On which day"));
        return ask.button(
                "Write it down",
                () -> {
                    if (how.getValue() == null || on.getValue() == null)
                        return new Answer.Failed<Row>("Say how and on which day it went out.");
                    return Answer.of(() -> copies.sent(row.id(), new Sent(how.getValue(), on.getValue())));
                },
                done -> load(row.id()));
    }

    private Ask coming(Row row) {
        var ask = new Ask("It has come", "Its reader has told you so.");
        var on = ask.with(Days.day("On which day"));
        return ask.button(
                "Write it down",
                () -> on.getValue() == null
                        ? new Answer.Failed<Row>("Say on which day.")
                        : Answer.of(() -> copies.received(row.id(), new On(on.getValue()))),
                done -> load(row.id()));
    }

    private ReasonDialog keeping(Row row) {
        return new ReasonDialog(
                "It stays here",
                "Say why this copy does not go out. It stays in the log.",
                "Keep it here",
                why -> Answer.of(() -> copies.keepHere(row.id(), new Why(why))).map(done -> "It stays here."),
                () -> load(row.id()));
    }
}
