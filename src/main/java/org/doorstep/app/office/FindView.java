package org.doorstep.app.office;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.office.BreakGlass;
import org.doorstep.contract.office.BreakGlass.Opened;
import org.doorstep.contract.office.BreakGlass.Opening;
import org.doorstep.contract.office.ChildSearch;
import org.doorstep.contract.office.ChildSearch.Found;
import org.doorstep.contract.office.ChildSearch.Row;
import org.doorstep.contract.office.OfficeNotices;

/** Finds a child by what somebody at the telephone can say. Made for a phone at night. */
@Route(value = "find", layout = OfficeLayout.class)
@PageTitle("Find a child · Doorstep")
@RolesAllowed({"OUT_OF_HOURS", "WORKER", "MANAGER"})
class FindView extends Page implements BeforeEnterObserver {
    private final ChildSearch search;
    private final BreakGlass glass;
    private final OfficeNotices notices;
    private final boolean atNight = Caller.now().outOfHours();
    private final TextField name = new TextField("Name");
    private final DatePicker bornOn = Days.day("Date of birth");
    private final TextField address = new TextField("Address or postcode");
    private final Div results = new Div();

    FindView(ChildSearch search, BreakGlass glass, OfficeNotices notices) {
        super("Find a child");
        this.search = search;
        this.glass = glass;
        this.notices = notices;
        lead("Every search, and every child it shows, is written down. An address that is withheld from somebody is not"
                + " searched: ask for the name.");
        results.addClassName("found");
        results.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var find = new Button("Find", click -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER);
        name.setClearButtonVisible(true);
        address.setClearButtonVisible(true);
        var form = new Div(name, bornOn, address, find);
        form.addClassNames("panel", "find");
        show(new NoticePanel(notices), form, results);
    }

    private void find() {
        Answer.of(() -> search.find(
                        WorkersTab.orNull(name.getValue()), bornOn.getValue(), WorkersTab.orNull(address.getValue())))
                .either(this::found, this::refused);
    }

    private void refused(String sentence) {
        results.removeAll();
        results.add(new Trouble(sentence, this::find));
    }

    private void found(Found found) {
        results.removeAll();
        if (found.children().isEmpty()) results.add(new Nothing("Nobody here fits all of that. Try less of it."));
        found.children().forEach(row -> results.add(card(row)));
        if (found.more()) results.add(new Paragraph("There are more. Say more about the child."));
    }

    private Article card(Row row) {
        var who = new Paragraph((row.bornOn() == null ? "Not born yet" : "Born " + Times.fact(row.bornOn())) + " · "
                + (row.worker() == null ? "allocated to nobody" : row.worker() + ", " + row.team()));
        who.addClassName("source");
        var card = new Article(new H2(row.child()), who);
        card.addClassName("panel");
        if (atNight) {
            var open = new RouterLink("Open", NightView.class, NightView.of(row.childId()));
            open.addClassName("child-link");
            open.getElement().setAttribute("aria-label", "Open " + row.child());
            card.add(open);
        } else {
            var open = new Button("Open with a reason…", click -> ask(row));
            open.setAriaLabel("Open with a reason…: " + row.child());
            card.add(open);
        }
        return card;
    }

    private void ask(Row row) {
        var ask = new Ask(
                "Open " + row.child(),
                "For eight hours the child is open to you here and on your tablet. The child's worker and managers are"
                        + " told now, with your reason.");
        var reason = ask.with(new TextArea("Why"));
        reason.setMaxLength(BreakGlass.REASON_MAX);
        ask.<Opened>button(
                "Open", () -> Answer.of(() -> glass.open(new Opening(row.childId(), reason.getValue()))), this::opened);
        ask.open();
    }

    private void opened(Opened opened) {
        results.removeAll();
        results.add(new Nothing(opened.child() + " is open to you until "
                + Times.momentAfter(opened.openedAt(), opened.until())
                + ". The child arrives on your tablet at its next contact and leaves it by itself."));
    }
}
