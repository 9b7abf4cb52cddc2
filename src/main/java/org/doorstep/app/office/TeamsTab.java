package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.People.TeamRow;

/** Teams, and a form for one more. */
class TeamsTab extends Div {
    private final People people;
    private final Runnable changed;
    private final TextField id;
    private final TextField name;
    private final SearchList<TeamRow> list;

    TeamsTab(People people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        var form = new EntryForm("Add team", this::save);
        id = form.text("Id", "Letters, digits, dots and hyphens, as in your files");
        name = form.text("Name", "As people say it");
        list = new SearchList<TeamRow>(this::find).column("Id", TeamRow::id).column("Name", TeamRow::name);
        list.refresh();
        add(form, list);
    }

    private java.util.List<TeamRow> find(String word) {
        var sought = word.toLowerCase(Locale.UK);
        return people.teams().stream()
                .filter(team -> team.name().toLowerCase(Locale.UK).contains(sought)
                        || team.id().value().contains(sought))
                .toList();
    }

    private Answer<String> save() {
        var team =
                new TeamRow(new TeamId(id.getValue().strip()), name.getValue().strip());
        return Answer.of(() -> people.addTeam(team)).map(added -> {
            list.refresh();
            changed.run();
            return added.name() + " is there now.";
        });
    }
}
