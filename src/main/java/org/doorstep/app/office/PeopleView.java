package org.doorstep.app.office;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.People.Counts;

/** Who works here, with which children. An administrator adds people and sees no case data. */
@Route(value = "people", layout = OfficeLayout.class)
@PageTitle("People · Doorstep")
@RolesAllowed("ADMIN")
class PeopleView extends Page implements BeforeEnterObserver {
    private final People people;

    PeopleView(People people) {
        super("People");
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(people::counts).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(Counts counts) {
        say(counts);
        var tabs = new TabSheet();
        tabs.addClassName("people-tabs");
        tabs.add("Teams", new TeamsTab(people, this::countAgain));
        tabs.add("Workers", new WorkersTab(people, this::countAgain));
        tabs.add("Children", new ChildrenTab(people, this::countAgain));
        tabs.add("Allocations", new AllocationsTab(people, this::countAgain));
        tabs.add("From files", new ImportTab(people, this::countAgain));
        show(tabs);
    }

    private void countAgain() {
        Answer.of(people::counts).either(this::say, sentence -> {});
    }

    private void say(Counts counts) {
        lead(Words.count(counts.teams(), "team", "teams") + " · " + Words.count(counts.workers(), "worker", "workers")
                + " · " + Words.count(counts.children(), "child", "children") + " · "
                + Words.count(counts.allocations(), "allocation", "allocations"));
    }
}
