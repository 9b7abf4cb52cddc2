package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.doorstep.contract.office.Tablets;
import org.doorstep.contract.office.Tablets.Tablet;

/** Whose tablet is where, what never came of it, and what it handed in for the authority to open. */
@Route(value = "tablets", layout = OfficeLayout.class)
@PageTitle("Tablets · Doorstep")
@RolesAllowed({"MANAGER", "ADMIN"})
class TabletsView extends Page implements BeforeEnterObserver {
    private static final int SHOWN_MAX = 60;

    private final Tablets tablets;
    private final Div list = new Div();
    private final Paragraph rest = new Paragraph();
    private final TextField search = new TextField("Find a worker or a tablet");
    private List<Tablet> all = List.of();

    TabletsView(Tablets tablets) {
        super("Tablets");
        this.tablets = tablets;
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
        Answer.of(tablets::tablets).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(List<Tablet> found) {
        all = found.stream().sorted(TROUBLE_FIRST).toList();
        var troubled = all.stream().filter(TabletCard::isTroubled).count();
        lead(
                all.isEmpty()
                        ? ""
                        : Words.count(all.size(), "tablet", "tablets") + ", "
                                + (troubled == 0 ? "none" : Words.count(troubled, "of them", "of them"))
                                + (troubled == 1 ? " needs looking after." : " need looking after."));
        if (all.isEmpty()) {
            show(new Nothing("Nobody has set up a tablet yet. A worker does that by signing in on it."));
            return;
        }
        fill();
        search.setVisible(all.size() > 6);
        show(search, list, rest);
    }

    private void fill() {
        var asked = search.getValue().strip().toLowerCase(Locale.UK);
        var fitting = all.stream().filter(one -> fits(one, asked)).toList();
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
