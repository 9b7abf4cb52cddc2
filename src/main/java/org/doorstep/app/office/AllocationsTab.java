package org.doorstep.app.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.People.Allocation;

/** Who works with which child. It is what decides who sees the child's records, so it has a screen of its own. */
class AllocationsTab extends Div {
    private final People people;
    private final Runnable changed;
    private final TextField child;
    private final TextField worker;
    private final DatePicker from;
    private final DatePicker until;

    AllocationsTab(People people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        var form = new EntryForm("Allocate", this::save);
        child = form.text("Child id", "");
        worker = form.text("Worker id", "");
        from = form.with(Days.day("From"));
        until = form.with(Days.day("Until"));
        until.setHelperText("The last day, if it is known");
        add(form);
    }

    private Answer<String> save() {
        if (from.isEmpty()) return new Answer.Failed<>("Say from which day.");
        var allocation = new Allocation(
                new ChildId(child.getValue().strip()),
                new WorkerId(worker.getValue().strip()),
                from.getValue(),
                until.getValue());
        return Answer.of(() -> people.allocate(allocation)).map(added -> {
            changed.run();
            return "Allocated from " + Times.day(added.from()) + ". The worker's tablet learns it at its next contact.";
        });
    }
}
