package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.doorstep.contract.office.CopyPermissions;
import org.doorstep.contract.office.CopyPermissions.Decision;
import org.doorstep.contract.office.CopyPermissions.Permission;

/** A manager who did not ask says whether a copy goes out as it was asked for, and why. */
class PermissionDecision extends Div {
    private final CopyPermissions permissions;
    private final Permission permission;
    private final Runnable again;

    PermissionDecision(CopyPermissions permissions, Permission permission, Runnable again) {
        this.permissions = permissions;
        this.permission = permission;
        this.again = again;
        addClassName("card-buttons");
        var told = permission.overridden().isEmpty()
                ? "You have read the interview. Say how you know that this is right. It is kept."
                : "The child is told what you write here, in these words.";
        add(
                button("Allow it", told, true, "It is allowed, for this reader and the interview as it stands now."),
                button("Do not allow it", "Say why. Whoever asked reads it.", false, "It stays here."));
    }

    private Button button(String label, String explanation, boolean approve, String done) {
        var button = new Button(
                label,
                click -> new ReasonDialog(
                                label + ": a copy for " + permission.recipient().name(),
                                explanation,
                                label,
                                why -> Answer.of(() -> permissions.decide(permission.id(), new Decision(approve, why)))
                                        .map(decided -> done),
                                again)
                        .open());
        button.setAriaLabel(label + ": a copy for " + permission.recipient().name());
        return button;
    }
}
