package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.contract.office.OfficeNotices;
import org.doorstep.contract.office.TeamToday;
import org.doorstep.contract.office.TeamToday.Team;
import org.doorstep.contract.office.TeamToday.Today;
import org.doorstep.contract.office.TeamToday.WorkerRow;
import org.jspecify.annotations.Nullable;

/** What is overdue and what comes due, worker by worker; for a worker, her own. */
@Route(value = "", layout = OfficeLayout.class)
@PageTitle("Team today · Doorstep")
@PermitAll
class TeamTodayView extends Page implements BeforeEnterObserver {
    private final TeamToday teams;
    private final OfficeNotices notices;
    private final Caller caller = Caller.now();
    private @Nullable Team chosen;

    TeamTodayView(TeamToday teams, OfficeNotices notices) {
        super(Caller.now().manager() ? "Team today" : "My week");
        this.teams = teams;
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (caller.seesChildren()) load();
        else if (caller.admin()) event.forwardTo(PeopleView.class);
        else if (caller.outOfHours()) event.forwardTo(FindView.class);
        else if (caller.recordsOfficer()) event.forwardTo(MisfiledView.class);
        else
            show(new Nothing("You are signed in, but nobody has said yet what you do here. Ask your administrator to"
                    + " give you a role."));
    }

    private void load() {
        Answer.of(teams::teams).either(this::choose, sentence -> failed(sentence, this::load));
    }

    private void choose(List<Team> mine) {
        if (mine.isEmpty()) {
            show(new Nothing("You do not belong to a team yet. Ask your administrator to add you to one."));
            return;
        }
        var before = chosen;
        var team = mine.stream()
                .filter(one -> before != null && one.id().equals(before.id()))
                .findFirst()
                .orElse(mine.getFirst());
        chosen = team;
        Answer.of(() -> teams.today(team.id()))
                .either(today -> showToday(mine, today), sentence -> failed(sentence, this::load));
    }

    private void showToday(List<Team> mine, Today today) {
        lead(today.team().name() + " · " + Times.day(today.on()));
        var cards = new Div();
        cards.addClassName("workers");
        var rows = rows(today);
        rows.forEach(row -> cards.add(new WorkerCard(row, today.on())));
        Component workers =
                rows.isEmpty() ? new Nothing("Nobody in this team has a child allocated to them yet.") : cards;
        var parts = new ArrayList<Component>();
        parts.add(new NoticePanel(notices));
        if (mine.size() > 1) parts.add(teamChoice(mine));
        if (caller.manager()) parts.add(new TeamFigures(today));
        parts.add(workers);
        show(parts.toArray(Component[]::new));
    }

    private List<WorkerRow> rows(Today today) {
        return caller.manager()
                ? today.workers()
                : today.workers().stream()
                        .filter(row -> row.worker().equals(caller.worker()))
                        .toList();
    }

    private Select<Team> teamChoice(List<Team> mine) {
        var choice = new Select<Team>();
        choice.setLabel("Team");
        choice.addClassName("team-choice");
        choice.setItems(mine);
        choice.setItemLabelGenerator(Team::name);
        choice.setValue(mine.stream()
                .filter(team -> chosen != null && team.id().equals(chosen.id()))
                .findFirst()
                .orElse(mine.getFirst()));
        choice.addValueChangeListener(change -> {
            chosen = change.getValue();
            load();
        });
        return choice;
    }
}
