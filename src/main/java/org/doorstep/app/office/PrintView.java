package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Prints;
import org.doorstep.contract.office.Prints.Reader;
import org.doorstep.contract.office.Prints.Sheet;

/** A visit on paper, for a reader who is named on it. The page's title names nobody. */
@Route(value = "visits/:recordId/print", layout = OfficeLayout.class)
@PageTitle("Print a visit · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class PrintView extends Page implements BeforeEnterObserver {
    private final Prints prints;
    private final Div made = new Div();
    private RecordId record = new RecordId("none");

    PrintView(Prints prints) {
        super("Print for…");
        this.prints = prints;
        made.addClassName("made");
        addClassName("print-view");
    }

    static RouterLink link(RecordId record) {
        var link = new RouterLink("Print for…", PrintView.class, of(record));
        link.addClassName("print-link");
        return link;
    }

    static RouteParameters of(RecordId record) {
        return new RouteParameters("recordId", record.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("recordId").ifPresent(id -> {
            record = new RecordId(id);
            load();
        });
    }

    private void load() {
        made.removeAll();
        lead("Each page made here is written down. Nothing that its reader must not have is on it.");
        Answer.of(() -> prints.readers(record))
                .either(
                        readers -> show(back(), new ReaderForm(readers, this::make), made),
                        sentence -> failed(sentence, this::load));
    }

    private RouterLink back() {
        var back = new RouterLink("The visit", VisitView.class, of(record));
        back.addClassNames("back", "not-printed");
        return back;
    }

    private void make(Reader reader) {
        made.removeAll();
        Answer.of(() -> prints.print(record, reader))
                .either(
                        sheet -> made.add(page(sheet), new ReleasePanel(prints, sheet, () -> make(reader))),
                        sentence -> made.add(new Trouble(sentence, () -> make(reader))));
    }

    private static Component page(Sheet sheet) {
        var visit = VisitDocument.read(sheet.doc());
        if (visit.isEmpty())
            return new Nothing("This record was written by a newer Doorstep and cannot be printed here yet.");
        var print = new Button("Print", click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClassName("not-printed");
        var page = new Div(print, new PrintedPage(sheet, visit.get()));
        page.addClassName("paper");
        return page;
    }
}
