package org.doorstep.app.office;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.People.WorkerRow;
import org.doorstep.contract.office.Role;
import org.jspecify.annotations.Nullable;

/** Workers, and a form for one more. */
class WorkersTab extends Div {
    private final People people;
    private final Runnable changed;
    private final TextField id;
    private final TextField name;
    private final TextField team;
    private final CheckboxGroup<Role> roles;
    private final TextField username;
    private final PasswordField password;
    private final SearchList<WorkerRow> list;

    WorkersTab(People people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        var form = new EntryForm("Add worker", this::save);
        id = form.text("Id", "The subject of the sign-in, where your own issuer is used");
        name = form.text("Name", "");
        team = form.text("Team id", "");
        roles = form.with(new CheckboxGroup<>("Roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(WorkersTab::word);
        username = form.text("Username", "Only where Doorstep signs people in itself");
        password = form.with(new PasswordField("First password"));
        list = new SearchList<WorkerRow>(people::workers)
                .column("Name", WorkerRow::name)
                .column("Id", WorkerRow::id)
                .column("Team", WorkerRow::team)
                .column(
                        "Roles",
                        row -> row.roles().stream().map(WorkersTab::word).collect(Collectors.joining(", ")));
        list.refresh();
        add(form, list);
    }

    private Answer<String> save() {
        var worker = new WorkerRow(
                new WorkerId(id.getValue().strip()),
                name.getValue().strip(),
                new TeamId(team.getValue().strip()),
                List.copyOf(roles.getValue()),
                orNull(username.getValue()),
                orNull(password.getValue()));
        return Answer.of(() -> people.addWorker(worker)).map(added -> {
            list.refresh();
            changed.run();
            return added.name() + " is there now.";
        });
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String word(Role role) {
        return switch (role) {
            case WORKER -> "Worker";
            case MANAGER -> "Manager";
            case ADMIN -> "Administrator";
            case OUT_OF_HOURS -> "Out of hours";
            case RECORDS_OFFICER -> "Records officer";
            case REVIEWING_OFFICER -> "Reviewing officer";
        };
    }
}
