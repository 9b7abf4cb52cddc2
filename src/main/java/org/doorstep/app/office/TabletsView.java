package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.doorstep.contract.office.Divergences;
import org.doorstep.contract.office.Pictures;
import org.doorstep.contract.office.Tablets;
import org.doorstep.contract.office.Tablets.Tablet;

/** Whose tablet is where, what never came of it, and what it handed in for the authority to open. */
@Route(value = "tablets", layout = OfficeLayout.class)
@PageTitle("Tablets · Doorstep")
@RolesAllowed({"MANAGER", "ADMIN"})
class TabletsView extends Page implements BeforeEnterObserver {
    private static final int SHOWN_MAX = 60;

    private final Tablets tablets;
    private final Pictures pictures;
    private final Divergences divergences;
    private final Tab all = new Tab("Tablets");
    private final Tab stopped = new Tab("Uploads that stopped");
    private final Tab mended = new Tab("What was mended");
    private final Tabs tabs = new Tabs(all, stopped, mended);
    private final Div list = new Div();
    private final Paragraph rest = new Paragraph();
    private final TextField search = new TextField("Find a worker or a tablet");
    private List<Tablet> known = List.of();

    TabletsView(Tablets tablets, Pictures pictures, Divergences divergences) {
        super("Tablets");
        this.tablets = tablets;
        this.pictures = pictures;
        this.divergences = divergences;
        tabs.addSelectedChangeListener(change -> load());
        list.addClassName("tablets");
        rest.addClassName("source");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> fill());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var chosen = tabs.getSelectedTab();
        if (chosen == stopped) {
            lead("Part of these pictures is here. Nothing of them is thrown away.");
            Answer.of(pictures::unfinished).either(rows -> show(tabs, StoppedUploads.of(rows)), this::failed);
        } else if (chosen == mended) {
            lead("Tablets compare themselves with the store after each talk and mend what differs.");
            Answer.of(divergences::divergences).either(rows -> show(tabs, MendedList.of(rows)), this::failed);
        } else Answer.of(tablets::tablets).either(this::show, this::failed);
    }

    private void failed(String sentence) {
        show(tabs, new Trouble(sentence, this::load));
    }

    private void show(List<Tablet> found) {
        known = found.stream().sorted(TROUBLE_FIRST).toList();
        var troubled = known.stream().filter(TabletCard::isTroubled).count();
        lead(
                known.isEmpty()
                        ? ""
                        : Words.count(known.size(), "tablet", "tablets") + ", "
                                + (troubled == 0 ? "none" : Words.count(troubled, "of them", "of them"))
                                + (troubled == 1 ? " needs looking after." : " need looking after."));
        if (known.isEmpty()) {
            show(tabs, new Nothing("Nobody has set up a tablet yet. A worker does that by signing in on it."));
            return;
        }
        fill();
        search.setVisible(known.size() > 6);
        show(tabs, search, list, rest);
    }

    private void fill() {
        var asked = search.getValue().strip().toLowerCase(Locale.UK);
        var fitting = known.stream().filter(one -> fits(one, asked)).toList();
        list.removeAll();
        fitting.stream()
                .limit(SHOWN_MAX)
                .map(one -> new TabletCard(one, tablets, this::load))
                .forEach(list::add);
        var more = fitting.size() - SHOWN_MAX;
        rest.setVisible(more > 0 || fitting.isEmpty());
        rest.setText(fitting.isEmpty() ? "No tablet is called so." : "And " + more + " more. Search to find them.");
    }

    private static boolean fits(Tablet tablet, String asked) {
        return tablet.label().toLowerCase(Locale.UK).contains(asked)
                || tablet.worker().toLowerCase(Locale.UK).contains(asked);
    }

    private static final Comparator<Tablet> TROUBLE_FIRST = Comparator.comparing(
                    (Tablet one) -> !TabletCard.isTroubled(one))
            .thenComparing(one -> one.revokedAt() != null)
            .thenComparing(Tablet::worker)
            .thenComparing(Tablet::label);
}
