package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.doorstep.contract.office.TeamToday.Member;
import org.doorstep.contract.office.TeamToday.Team;
import org.jspecify.annotations.Nullable;

/** Team, worker and days to choose visits by. A worker, whose visits are her own, chooses days only. */
class VisitFilters extends Div {
    private final VisitFilter filter;
    private final Consumer<VisitFilter> chosen;

    VisitFilters(VisitFilter filter, List<Team> teams, Consumer<VisitFilter> chosen) {
        this.filter = filter;
        this.chosen = chosen;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        if (!teams.isEmpty()) add(team(teams), worker(teams));
        add(day("From", filter.from(), day -> filter.from(day)), day("To", filter.to(), day -> filter.to(day)));
        var all = new Button("Show all", click -> chosen.accept(new VisitFilter(null, null, null, null)));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setVisible(!filter.query().getParameters().isEmpty());
        add(all);
    }

    private Select<Team> team(List<Team> teams) {
        var select = new Select<Team>();
        select.setLabel("Team");
        select.setItems(teams);
        select.setItemLabelGenerator(team -> team == null ? "All my teams" : team.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("All my teams");
        teams.stream()
                .filter(team -> team.id().equals(filter.team()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            var team = change.getValue();
            chosen.accept(filter.ofTeam(team == null ? null : team.id()));
        });
        return select;
    }

    private Select<Member> worker(List<Team> teams) {
        var members = teams.stream()
                .filter(team -> filter.team() == null || team.id().equals(filter.team()))
                .flatMap(team -> team.members().stream())
                .distinct()
                .toList();
        var select = new Select<Member>();
        select.setLabel("Worker");
        select.setItems(members);
        select.setItemLabelGenerator(member -> member == null ? "Everybody" : member.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Everybody");
        members.stream()
                .filter(member -> member.id().equals(filter.worker()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            var member = change.getValue();
            chosen.accept(filter.ofWorker(member == null ? null : member.id()));
        });
        return select;
    }

    private DatePicker day(String label, @Nullable LocalDate day, DayChoice choice) {
        var picker = Days.day(label);
        picker.setClearButtonVisible(true);
        picker.setValue(day);
        picker.addValueChangeListener(change -> chosen.accept(choice.with(change.getValue())));
        return picker;
    }

    private interface DayChoice {
        VisitFilter with(@Nullable LocalDate day);
    }
}
