package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.doorstep.contract.contact.Contact;
import org.doorstep.contract.contact.ContactHow;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.OutOfHours;
import org.doorstep.contract.office.OutOfHours.Sheet;

/** What was done tonight: short, and read first by the child's own worker in the morning. */
class NightForm extends Section {
    private final OutOfHours outOfHours;
    private final ChildId child;
    private final Consumer<Sheet> saved;
    private final DateTimePicker at = Days.moment("When");
    private final Select<ContactHow> how = new Select<>();
    private final TextField who = new TextField("With whom");
    private final TextArea did = new TextArea("What was said and done");
    private final TextArea left = new TextArea("What is left for the worker");
    private final Paragraph refused = new Paragraph();

    NightForm(OutOfHours outOfHours, ChildId child, Consumer<Sheet> saved) {
        this.outOfHours = outOfHours;
        this.child = child;
        this.saved = saved;
        addClassNames("panel", "night-form");
        how.setLabel("How");
        how.setItems(ContactHow.values());
        how.setItemLabelGenerator(NightFacts::how);
        who.setMaxLength(Contact.WHO_MAX);
        did.setMaxLength(Contact.TEXT_MAX);
        left.setMaxLength(Contact.TEXT_MAX);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var save = new Button("Write it down", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2("What you did"), at, how, who, did, left, save, refused);
    }

    private void save() {
        if (at.isEmpty() || how.isEmpty() || who.isEmpty() || did.isEmpty()) {
            refused.setText("Say when, how, with whom, and what was said and done.");
            return;
        }
        var contact = new Contact(
                at.getValue().atZone(Times.LONDON).toInstant(),
                how.getValue(),
                who.getValue().strip(),
                did.getValue().strip(),
                WorkersTab.orNull(left.getValue()));
        Answer.of(() -> outOfHours.record(child, contact)).either(saved, refused::setText);
    }
}
