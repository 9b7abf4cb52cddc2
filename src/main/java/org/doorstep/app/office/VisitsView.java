package org.doorstep.app.office;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.TeamToday;
import org.doorstep.contract.office.TeamToday.Team;

/** Visits that reached the store, newest first. */
@Route(value = "visits", layout = OfficeLayout.class)
@PageTitle("Visits received · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class VisitsView extends Page implements BeforeEnterObserver {
    private final ReceivedVisits visits;
    private final TeamToday teams;

    VisitsView(ReceivedVisits visits, TeamToday teams) {
        super("Visits received");
        this.visits = visits;
        this.teams = teams;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(VisitFilter.of(event.getLocation().getQueryParameters()));
    }

    private void load(VisitFilter asked) {
        var caller = Caller.now();
        var filter = caller.manager() ? asked : asked.ofTeam(null).ofWorker(caller.worker());
        if (caller.manager())
            Answer.of(teams::teams).either(mine -> show(filter, mine), sentence -> failed(sentence, () -> load(asked)));
        else show(filter, List.of());
    }

    private void show(VisitFilter filter, List<Team> mine) {
        var list = new VisitList(visits, filter, () -> load(filter));
        show(new VisitFilters(filter, mine, VisitsView::open), list);
    }

    private static void open(VisitFilter filter) {
        UI.getCurrent().navigate(VisitsView.class, filter.query());
    }
}
