package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.Quarantine.Parked;

/** Work that arrived but could not go into a record by itself. It is kept whole until somebody decides. */
@Route(value = "parked", layout = OfficeLayout.class)
@PageTitle("Parked changes · Doorstep")
@RolesAllowed({"MANAGER", "ADMIN", "RECORDS_OFFICER"})
class ParkedView extends Page implements BeforeEnterObserver {
    private final Quarantine quarantine;
    private final Tab waiting = new Tab("Waiting");
    private final Tab decided = new Tab("Decided");
    private final Tabs tabs = new Tabs(waiting, decided);

    ParkedView(Quarantine quarantine) {
        super("Parked changes");
        this.quarantine = quarantine;
        tabs.addSelectedChangeListener(change -> load());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var past = tabs.getSelectedTab() == decided;
        Answer.of(() -> quarantine.parked(past))
                .either(parked -> show(parked, past), sentence -> failed(sentence, this::load));
    }

    private void show(List<Parked> parked, boolean past) {
        lead(
                parked.isEmpty() || past
                        ? ""
                        : Words.count(parked.size(), "change is", "changes are")
                                + " kept apart, whole, until somebody decides.");
        if (parked.isEmpty()) {
            show(
                    tabs,
                    new Nothing(
                            past
                                    ? "Nothing was decided yet."
                                    : "Nothing is parked. Every change that arrived is in its record."));
            return;
        }
        var list = new Div();
        list.addClassName("parked");
        parked.forEach(one -> list.add(new ParkedCard(one)));
        show(tabs, list);
    }
}
