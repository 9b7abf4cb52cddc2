package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.function.Consumer;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Desk;
import org.doorstep.contract.office.Copies.Preview;
import org.doorstep.contract.office.Copies.Sheet;
import org.doorstep.contract.office.Copies.Way;
import org.doorstep.contract.office.CopyPermissions;
import org.doorstep.contract.office.CopyPermissions.Asked;
import org.doorstep.contract.office.CopyPermissions.State;

/** What leaves the house and what does not, and the one thing that can be done next: make it, ask a manager, or nothing. */
class CopyPreview extends Div {
    private final Copies copies;
    private final CopyPermissions permissions;
    private final Desk desk;
    private final Ask ask;
    private final Preview preview;
    private final Runnable again;

    /**
     * @param made what to do once there is a copy
     * @param again looks afresh
     */
    CopyPreview(
            Copies copies,
            CopyPermissions permissions,
            Desk desk,
            Ask ask,
            Preview preview,
            Consumer<Sheet> made,
            Runnable again) {
        this.copies = copies;
        this.permissions = permissions;
        this.desk = desk;
        this.ask = ask;
        this.preview = preview;
        this.again = again;
        addClassName("made");
        if (preview.check().way() == Way.BLOCKED) add(blocked());
        else {
            if (!preview.leftOut().isEmpty()) add(leftOut());
            if (!preview.needs().isEmpty()) add(manager());
            if (preview.mayBeMade()) add(make(made));
        }
        var page = preview.page();
        if (page != null) add(new H2("What leaves the house"), new CopiedPage(page));
    }

    private Section blocked() {
        var section = new Section(new H2("No copy for " + ask.recipient().name()));
        section.addClassNames("panel", "copy-blocked");
        section.getElement().setAttribute("role", "alert");
        preview.check().sentences().forEach(sentence -> section.add(new Paragraph(sentence)));
        return section;
    }

    private Section leftOut() {
        var section = new Section(new H2("What is left out"));
        section.addClassNames("panel", "releases");
        var list = new UnorderedList();
        preview.leftOut().stream()
                .map(id -> desk.keptBack().get(id))
                .filter(Objects::nonNull)
                .forEach(kept -> list.add(new ListItem(CopyWords.keptBack(kept))));
        section.add(
                new Paragraph("The child asked for this. What would tell it all the same is left out with it."), list);
        if (preview.withoutTexts())
            section.add(new Paragraph("What people wrote is left out too: nobody has read it for this yet."));
        return section;
    }

    private Section manager() {
        var section = new Section(new H2("A manager decides first"));
        section.addClassNames("panel", "releases");
        preview.check().sentences().forEach(sentence -> section.add(new Paragraph(sentence)));
        section.add(new Paragraph("To be decided: " + CopyWords.needs(preview.needs()) + "."));
        var permission = preview.permission();
        if (permission != null) {
            var state = new Paragraph(CopyWords.state(permission));
            state.addClassName("source");
            section.add(state);
            if (permission.mayDecide()) section.add(new PermissionDecision(permissions, permission, again));
        }
        if (permission == null || permission.state() == State.DECLINED)
            section.add(new Button("Ask a manager", click -> asking().open()));
        return section;
    }

    private ReasonDialog asking() {
        return new ReasonDialog(
                "Ask about a copy for " + ask.recipient().name(),
                "Say why this reader needs it. A manager who did not ask reads the interview and your reason, and decides.",
                "Ask",
                why -> Answer.of(() -> permissions.ask(desk.recordId(), new Asked(ask, why)))
                        .map(done -> "It waits for a manager, under To decide."),
                again);
    }

    private Section make(Consumer<Sheet> made) {
        var apart =
                new Checkbox("I have made sure that this reader neither lives nor works with anybody the child named");
        apart.setVisible(!desk.named().isEmpty());
        var refused = new Paragraph();
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var button = new Button(
                "Make this copy",
                click -> Answer.of(() -> copies.make(desk.recordId(), sure(apart.getValue())))
                        .either(made, refused::setText));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var section = new Section(new H2("Make it"), apart, button, refused);
        section.addClassNames("panel", "releases");
        return section;
    }

    private Ask sure(boolean livesApart) {
        return new Ask(ask.revision(), ask.recipient(), ask.parts(), ask.overridden(), ask.texts(), livesApart);
    }
}
