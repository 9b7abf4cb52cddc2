package org.doorstep.app.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.People.ChildRow;

/** Children, and a form for one more. */
class ChildrenTab extends Div {
    private final People people;
    private final Runnable changed;
    private final TextField id;
    private final TextField name;
    private final TextField familyName;
    private final DatePicker bornOn;
    private final DatePicker expectedOn;
    private final Select<Cohort> cohort;
    private final DatePicker since;
    private final TextField address;
    private final TextField postcode;
    private final SearchList<ChildRow> list;

    ChildrenTab(People people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        var form = new EntryForm("Add child", this::save);
        id = form.text("Id", "As in your case system");
        name = form.text("First name", "What the child is called");
        familyName = form.text("Family name", "");
        bornOn = form.with(Days.day("Born on"));
        expectedOn = form.with(Days.day("Or expected on"));
        cohort = form.with(new Select<>());
        cohort.setLabel("Why visited");
        cohort.setItems(Cohort.values());
        cohort.setItemLabelGenerator(Words::visit);
        since = form.with(Days.day("Since"));
        address = form.text("Address", "");
        postcode = form.text("Postcode", "");
        list = new SearchList<ChildRow>(people::children)
                .column("Name", row -> row.name() + " " + row.familyName())
                .column("Id", ChildRow::id)
                .column("Why visited", row -> Words.visit(row.cohort()));
        list.refresh();
        add(form, list);
    }

    private Answer<String> save() {
        if (cohort.isEmpty() || since.isEmpty())
            return new Answer.Failed<>("Say why the child is visited, and since when.");
        var child = new ChildRow(
                new ChildId(id.getValue().strip()),
                name.getValue().strip(),
                familyName.getValue().strip(),
                bornOn.getValue(),
                expectedOn.getValue(),
                cohort.getValue(),
                since.getValue(),
                WorkersTab.orNull(address.getValue()),
                WorkersTab.orNull(postcode.getValue()));
        return Answer.of(() -> people.addChild(child)).map(added -> {
            list.refresh();
            changed.run();
            return added.name() + " " + added.familyName() + " is there now.";
        });
    }
}
