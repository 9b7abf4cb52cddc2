package org.doorstep.server.copies;

import java.util.List;
import java.util.stream.Collectors;
import org.doorstep.contract.office.Copies.Kind;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;

/** What whoever works with a child has to tell her; it names no child and repeats nothing that she asked to keep back. */
final class ToTell {
    private ToTell() {}

    /** For the tablets of those who work with her. */
    static String notice(Recipient to, String why) {
        return "Tell the child that " + who(to) + " gets something that was not to be shared, because: “" + why
                + "” Then write under Tasks on which day, and how the child took it.";
    }

    /** For the office: which sections too. */
    static String task(Recipient to, List<KeptBack> what, String why) {
        return "Tell the child what " + who(to) + " gets although it was not to be shared: "
                + what.stream().map(ToTell::section).distinct().collect(Collectors.joining("; "))
                + ". Tell the child why: “"
                + why + "”";
    }

    private static String section(KeptBack kept) {
        return switch (kept.what()) {
            case "BEFORE" -> "what led up to it";
            case "DURING" -> "where the child was";
            case "AFTER" -> "coming back";
            case "HARM" -> "harm";
            case "WORDS" -> "the child’s own words";
            case "PEOPLE" -> "who was there";
            case "CODES" -> "reasons, places and risk signs";
            case "ALL_ACCOUNT" -> "everything the child told";
            default -> "something else that the child named";
        };
    }

    private static String who(Recipient to) {
        return to.name() + " (" + (to.organisation() == null ? role(to.kind()) : to.organisation()) + ")";
    }

    private static String role(Kind kind) {
        return switch (kind) {
            case SOCIAL_WORKER -> "social worker";
            case REVIEWING_OFFICER -> "reviewing officer";
            case POLICE -> "police";
            case PLACING_AUTHORITY -> "the authority that placed the child";
            case HOST_AUTHORITY -> "the authority where the child lives";
            case HOME -> "where the child lives";
            case PARENT_OR_CARER -> "parent or carer";
            case SOMEBODY_ELSE -> "somebody else";
        };
    }
}
