package org.doorstep.server.copies;

import org.doorstep.contract.office.Copies.Kind;
import org.doorstep.contract.office.Copies.Recipient;

/** What whoever works with a child has to tell her; it names no child and repeats nothing that she asked to keep back. */
final class ToTell {
    private ToTell() {}

    static String sentence(Recipient to, String why) {
        return "Tell the child that " + who(to) + " gets something that was not to be shared, because: “" + why
                + "” Then enter the day.";
    }

    private static String who(Recipient to) {
        return to.name() + " (" + (to.organisation() == null ? role(to.kind()) : to.organisation()) + ")";
    }

    private static String role(Kind kind) {
        return switch (kind) {
            case SOCIAL_WORKER -> "social worker";
            case REVIEWING_OFFICER -> "reviewing officer";
            case POLICE -> "police";
            case PLACING_AUTHORITY -> "the authority that placed her";
            case HOST_AUTHORITY -> "the authority where she lives";
            case HOME -> "where she lives";
            case PARENT_OR_CARER -> "parent or carer";
            case SOMEBODY_ELSE -> "somebody else";
        };
    }
}
