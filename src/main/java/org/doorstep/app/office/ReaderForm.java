package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Prints;
import org.doorstep.contract.office.Prints.Reader;
import org.doorstep.contract.office.Prints.ReaderKind;
import org.doorstep.contract.office.Prints.Readers;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.jspecify.annotations.Nullable;

/** Who a page is for. Nobody is chosen beforehand, and no page is made for nobody. */
class ReaderForm extends Section {
    private final Select<ReaderKind> kind = new Select<>();
    private final Select<Map.Entry<PersonId, Known>> person = new Select<>();
    private final TextField name = new TextField("Name, as it stands on the page");
    private final Paragraph refused = new Paragraph();
    private final String child;

    ReaderForm(Readers readers, Consumer<Reader> make) {
        this.child = readers.child();
        addClassNames("panel", "reader-form", "not-printed");
        kind.setLabel("Who is going to read it");
        kind.setItems(ReaderKind.values());
        kind.setItemLabelGenerator(PrintWords::reader);
        kind.addValueChangeListener(chosen -> {
            // A name that was typed for one reader must not stand on the page of another.
            person.clear();
            name.setValue(chosen.getValue() == ReaderKind.YOUNG_PERSON ? child : "");
            suit();
        });
        person.setLabel("Which of the child’s people");
        person.setItems(readers.people().entrySet().stream().toList());
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption("Somebody else");
        person.setItemLabelGenerator(one -> one == null
                ? "Somebody else"
                : one.getValue().name() + " (" + one.getValue().relationship() + ")");
        person.addValueChangeListener(chosen -> suit());
        name.setMaxLength(Prints.NAME_MAX);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var button = new Button("Make the page", click -> submit(make));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, person, name, button, refused);
        suit();
    }

    private void suit() {
        var chosen = kind.getValue();
        var fromTheCard = chosen == ReaderKind.PARENT_OR_CARER || chosen == ReaderKind.ALLEGED_PERPETRATOR;
        person.setVisible(fromTheCard);
        name.setVisible(chosen != null && !(fromTheCard && person.getValue() != null));
        name.setHelperText(chosen == ReaderKind.COURT ? "The court and the case number" : "");
    }

    private void submit(Consumer<Reader> make) {
        var chosen = kind.getValue();
        if (chosen == null) {
            refused.setText("Say who is going to read it. The page names its reader.");
            return;
        }
        var one = person.isVisible() ? person.getValue() : null;
        var called = one == null ? name.getValue().strip() : called(one.getValue());
        if (called.isEmpty()) {
            refused.setText("Say the reader's name. It stands on the page.");
            return;
        }
        refused.setText("");
        make.accept(new Reader(chosen, called, one == null ? null : one.getKey()));
    }

    private static String called(Known known) {
        @Nullable String name = known.name();
        return name == null ? "" : name;
    }
}
