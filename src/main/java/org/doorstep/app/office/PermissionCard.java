package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.doorstep.contract.office.Copies.Preview;
import org.doorstep.contract.office.CopyPermissions;
import org.doorstep.contract.office.CopyPermissions.Permission;

/** A copy that waits for a manager: for whom, what has to be decided, and the copy as it would be. */
class PermissionCard extends Article {
    private final CopyPermissions permissions;
    private final Permission permission;
    private final Div page = new Div();

    PermissionCard(CopyPermissions permissions, Permission permission, Runnable again) {
        this.permissions = permissions;
        this.permission = permission;
        addClassNames("panel", "permission");
        page.addClassName("made");
        add(
                new H2(permission.child()),
                new Paragraph("A copy of an interview for " + CopyWords.reader(permission.recipient())
                        + ". To be decided: " + CopyWords.needs(permission.needs()) + ". In it: "
                        + CopyWords.parts(permission.parts()) + "."));
        permission.doubts().forEach(doubt -> add(new Paragraph(doubt)));
        permission
                .overridden()
                .forEach(kept -> add(new Paragraph("The child asked not to share: " + CopyWords.keptBack(kept))));
        var state = new Paragraph(CopyWords.state(permission));
        state.addClassName("source");
        add(state, new Button("Read the copy as it would be", click -> read()), page);
        if (permission.mayDecide()) add(new PermissionDecision(permissions, permission, again));
    }

    private void read() {
        page.removeAll();
        Answer.of(() -> permissions.asked(permission.id()))
                .either(this::show, sentence -> page.add(new Trouble(sentence, this::read)));
    }

    private void show(Preview preview) {
        var copied = preview.page();
        if (copied != null) page.add(new CopiedPage(copied));
        else preview.check().sentences().forEach(sentence -> page.add(new Paragraph(sentence)));
    }
}
