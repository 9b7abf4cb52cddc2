package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Desk;
import org.doorstep.contract.office.Copies.Kind;
import org.doorstep.contract.office.Copies.Part;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.jspecify.annotations.Nullable;

/** Who gets a copy and what is in it. Nobody is chosen and nothing is ticked beforehand. */
class CopyForm extends Section {
    private final Desk desk;
    private final Select<Kind> kind = new Select<>();
    private final Select<Map.Entry<PersonId, Known>> person = new Select<>();
    private final TextField name = new TextField("Name of the person who reads it");
    private final TextField organisation = new TextField("For whom this person works");
    private final TextField where = new TextField("Where it goes: an e-mail address or a house");
    private final CheckboxGroup<Part> parts = new CheckboxGroup<>("What goes in, besides the facts");
    private final CheckboxGroup<Map.Entry<String, KeptBack>> overridden =
            new CheckboxGroup<>("Share although the child asked not to (a manager decides)");
    private final Checkbox texts = new Checkbox("Put in what people wrote (a manager reads it first)");
    private final Paragraph refused = new Paragraph();

    CopyForm(Desk desk, Consumer<Ask> look) {
        this.desk = desk;
        addClassNames("panel", "reader-form", "not-printed");
        kind.setLabel("Who is it for");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(CopyWords::kind);
        kind.addValueChangeListener(chosen -> {
            person.clear();
            suit();
        });
        people();
        name.setMaxLength(Copies.NAME_MAX);
        organisation.setMaxLength(Copies.NAME_MAX);
        where.setMaxLength(Copies.WHERE_MAX);
        parts.setItems(Part.values());
        parts.setItemLabelGenerator(CopyWords::part);
        overridden.setItems(desk.keptBack().entrySet().stream().toList());
        overridden.setItemLabelGenerator(one -> CopyWords.keptBack(one.getValue()));
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var button = new Button("Look at what leaves the house", click -> submit(look));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, person, name, organisation, where, parts, overridden, texts, button, refused);
        suit();
    }

    private void people() {
        person.setLabel("Which of the child’s people");
        person.setItems(desk.people().entrySet().stream().toList());
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption("Somebody else");
        person.setItemLabelGenerator(one -> one == null
                ? "Somebody else"
                : one.getValue().name() + " (" + one.getValue().relationship() + ")");
        person.addValueChangeListener(chosen -> suit());
    }

    private void suit() {
        var chosen = kind.getValue();
        var fromTheCard = chosen == Kind.PARENT_OR_CARER || chosen == Kind.HOME;
        person.setVisible(fromTheCard);
        name.setVisible(chosen != null && !(fromTheCard && person.getValue() != null));
        organisation.setVisible(chosen != null && chosen != Kind.PARENT_OR_CARER);
        organisation.setRequiredIndicatorVisible(chosen != null && chosen.isProfessional());
        where.setVisible(chosen != null);
        parts.setVisible(chosen != null);
        parts.setHelperText(
                chosen == null || chosen.isProfessional()
                        ? ""
                        : "This reader gets the facts. A manager decides about anything more.");
        overridden.setVisible(chosen != null && !desk.keptBack().isEmpty());
        texts.setVisible(overridden.isVisible());
    }

    private void submit(Consumer<Ask> look) {
        var chosen = kind.getValue();
        if (chosen == null) {
            refused.setText("Say who the copy is for. Nobody gets one by default.");
            return;
        }
        var one = person.isVisible() ? person.getValue() : null;
        var called = one == null ? name.getValue().strip() : called(one.getValue());
        if (called.isEmpty()) {
            refused.setText("Say the name of the person who reads it. No copy goes to an office only.");
            return;
        }
        if (chosen.isProfessional() && organisation.getValue().isBlank()) {
            refused.setText("Say for whom this person works. It is compared with whom the child named.");
            return;
        }
        refused.setText("");
        look.accept(ask(new Recipient(
                chosen,
                called,
                organisation.isVisible() ? written(organisation) : null,
                written(where),
                one == null ? null : one.getKey())));
    }

    private Ask ask(Recipient recipient) {
        return new Ask(
                desk.revision(),
                recipient,
                List.copyOf(parts.getValue()),
                overridden.getValue().stream().map(Map.Entry::getKey).toList(),
                texts.isVisible() && texts.getValue(),
                false);
    }

    private static @Nullable String written(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static String called(Known known) {
        @Nullable String name = known.name();
        return name == null ? "" : name;
    }
}
