package org.doorstep.server.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What somebody says is wrong on a card: what it shows and how that is known, then what is so instead and how that is. */
final class ProposalWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ProposalWording() {}

    static String what(JsonNode doc) {
        var since = day(Signs.text(doc, "/since"));
        return "The card says: " + Signs.text(doc, "/shown/what") + ": “" + Signs.text(doc, "/shown/says") + "”"
                + known(doc) + "\nProposed instead: “" + Signs.text(doc, "/believes") + "”"
                + (since.isEmpty() ? "" : ", since " + since) + "\nHow that is known: “"
                + Signs.text(doc, "/howKnown") + "”";
    }

    /** What was agreed, for somebody who has only the card. */
    static String agreed(JsonNode doc) {
        var since = day(Signs.text(doc, "/since"));
        return Signs.text(doc, "/shown/what") + ": " + Signs.text(doc, "/decision/by") + " agreed on "
                + DAY.format(Deadlines.day(Instant.parse(Signs.text(doc, "/decision/at")))) + " that “"
                + Signs.text(doc, "/shown/says")
                + "” is wrong. " + (since.isEmpty() ? "Instead" : "Since " + since + ", instead") + ": “"
                + Signs.text(doc, "/believes") + "” “" + Signs.text(doc, "/decision/words")
                + "” The record has not been changed yet.";
    }

    /** The same when nothing else is said; a decision about it says nothing else. */
    static String name(JsonNode doc) {
        var said = List.of(
                Signs.text(doc, "/shown/fact"),
                Signs.text(doc, "/believes"),
                Signs.text(doc, "/howKnown"),
                Signs.text(doc, "/since"));
        return "said-" + Integer.toHexString(said.hashCode());
    }

    private static String known(JsonNode doc) {
        var source = source(Signs.text(doc, "/shown/source"));
        var asOf = day(Signs.text(doc, "/shown/asOf"));
        if (asOf.isEmpty()) return source.isEmpty() ? "" : " (" + source + ")";
        return " (" + (source.isEmpty() ? "" : source + ", ") + "as of " + asOf + ")";
    }

    private static String source(String code) {
        return switch (code) {
            case "CASE_SYSTEM" -> "the case system";
            case "COUNTY" -> "the county’s records";
            case "WORKER" -> "a worker";
            default -> "";
        };
    }

    private static String day(String text) {
        try {
            return text.isEmpty() ? "" : DAY.format(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
