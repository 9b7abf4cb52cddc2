package org.doorstep.app.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doorstep.contract.office.Copies.How;
import org.doorstep.contract.office.Copies.Kind;
import org.doorstep.contract.office.Copies.Part;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.Copies.Row;
import org.doorstep.contract.office.CopyPermissions.Need;
import org.doorstep.contract.office.CopyPermissions.Permission;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;

/** Readers of copies, what is in one and what became of it, as people speak of them. */
final class CopyWords {
    private CopyWords() {}

    static String kind(Kind kind) {
        return switch (kind) {
            case SOCIAL_WORKER -> "A social worker";
            case REVIEWING_OFFICER -> "An independent reviewing officer";
            case POLICE -> "The police";
            case PLACING_AUTHORITY -> "The authority that placed the child";
            case HOST_AUTHORITY -> "The authority where the child lives";
            case HOME -> "Somebody where the child lives";
            case PARENT_OR_CARER -> "A parent or carer";
            case SOMEBODY_ELSE -> "Somebody else";
        };
    }

    static String reader(Recipient to) {
        return to.name() + ", " + (to.organisation() == null ? lower(kind(to.kind())) : to.organisation());
    }

    static String part(Part part) {
        return switch (part) {
            case BEFORE -> "What led up to it";
            case DURING -> "Where the child was";
            case HARM -> "Harm and risk signs";
            case PEOPLE -> "Who was there";
            case AFTER -> "Coming back";
            case WORDS -> "The child’s own words";
            case REASONS -> "Reasons for going";
            case ASSESSMENT -> "What the interviewer makes of it";
            case ACTIONS -> "What is to follow";
        };
    }

    static String parts(List<Part> parts) {
        return parts.isEmpty()
                ? "the facts only"
                : parts.stream().map(part -> lower(part(part))).collect(Collectors.joining(", "));
    }

    /** What a child asked not to share, by its section, with what she said about it. */
    static String keptBack(KeptBack kept) {
        var section = switch (kept.what()) {
            case "BEFORE" -> "What led up to it";
            case "DURING" -> "Where the child was";
            case "AFTER" -> "Coming back";
            case "HARM" -> "Harm";
            case "WORDS" -> "The child’s own words";
            case "PEOPLE" -> "Who was there";
            case "CODES" -> "Reasons, places and risk signs";
            case "ALL_ACCOUNT" -> "Everything the child told";
            default -> "Something else, so nothing the child told is shared";
        };
        return section
                + (kept.words() == null ? "" : ": “" + kept.words() + "”")
                + (kept.from() == null ? "" : " (not to be shared with " + kept.from() + ")");
    }

    static String need(Need need) {
        return switch (need) {
            case DOUBT -> "that this reader is nobody whom the child named";
            case OVERRIDE -> "that something the child asked not to share goes out";
            case TEXTS -> "that the texts hold nothing the child asked not to share";
            case MORE_THAN_FACTS -> "that this reader gets more than the facts";
        };
    }

    static String needs(List<Need> needs) {
        return needs.stream().map(CopyWords::need).collect(Collectors.joining("; "));
    }

    static String state(Permission permission) {
        return switch (permission.state()) {
            case WAITING ->
                permission.askedBy() + " asked, " + Times.moment(permission.askedAt()) + ": “" + permission.reason()
                        + "” It waits for a manager who did not ask.";
            case APPROVED -> permission.decidedBy() + " has allowed it: “" + permission.why() + "”";
            case DECLINED -> permission.decidedBy() + " has not allowed it: “" + permission.why() + "”";
        };
    }

    static String how(How how) {
        return switch (how) {
            case SECURE_MAIL -> "By secure e-mail";
            case BY_HAND -> "Handed over";
            case POST -> "By post";
            case THEIR_SYSTEM -> "Put into their system";
        };
    }

    static String became(Row row) {
        var out = row.out();
        var here = row.here();
        if (here != null) return "It stays here: “" + here.why() + "” " + here.by() + ", " + Times.moment(here.at());
        if (out == null) return "It has not gone out.";
        var came = row.receivedOn() == null ? "" : " It came on " + Times.day(row.receivedOn()) + ".";
        return how(out.how()) + " on " + Times.day(out.on()) + " by " + out.by() + "." + came;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
