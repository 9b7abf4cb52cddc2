package org.doorstep.app.office;

import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.visit.Quote;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.VisitAction;
import org.jspecify.annotations.Nullable;

/** A part of a visit by its path, in words. */
final class LeafWords {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("attempt", "Whether it took place"),
            Map.entry("announced", "Announced"),
            Map.entry("present", "Who was there"),
            Map.entry("seen", "Seen, and seen alone"),
            Map.entry("bedroom", "Bedroom"),
            Map.entry("quotes", "The child's words"),
            Map.entry("noViews", "Why there are no views"),
            Map.entry("summary", "Summary"),
            Map.entry("adults", "What the adults said"),
            Map.entry("observation", "Observation"),
            Map.entry("analysis", "Analysis"),
            Map.entry("safeguarded", "Welfare safeguarded"),
            Map.entry("earlierActions", "An earlier action"),
            Map.entry("actions", "An action"),
            Map.entry("next", "Next visit"),
            Map.entry("directWork", "Done together with the child"),
            Map.entry("purpose", "Kind of visit"),
            Map.entry("health", "Health"),
            Map.entry("leaver/twoWay", "Whether an answer came"),
            Map.entry("leaver/inTouch", "In touch"),
            Map.entry("leaver/accommodation", "Home"),
            Map.entry("leaver/activity", "Work and learning"),
            Map.entry("leaver/stayingPut", "Staying put"),
            Map.entry("leaver/healthPassportOn", "Health passport"),
            Map.entry("leaver/documents", "A paper"),
            Map.entry("leaver/custody", "Custody"),
            Map.entry("leaver/targets", "A target"),
            Map.entry("leaver/helpedWrite", "Helped to write it"),
            Map.entry("leaver/sharing", "Who may read it"));

    private LeafWords() {}

    static String name(String leaf) {
        return NAMES.getOrDefault(first(leaf), "A part of the record");
    }

    /** What the leaf says; a newer tablet's part is told for what it is, never as code. */
    static String value(String leaf, @Nullable Object value) {
        if (value == null) return "Nothing: it was taken out, or not there yet.";
        if (value instanceof String text && isNarrative(first(leaf))) return text;
        return VisitDocument.read(partial(leaf, value))
                .flatMap(visit -> sentence(first(leaf), visit))
                .orElse("Written by a newer Doorstep; it is kept whole.");
    }

    private static Optional<String> sentence(String part, Visit visit) {
        return switch (part) {
            case "quotes" -> visit.quotes().values().stream().findFirst().map(LeafWords::quotation);
            case "actions" -> visit.actions().values().stream().findFirst().map(LeafWords::action);
            case "earlierActions" ->
                visit.earlierActions().values().stream().findFirst().map(state -> switch (state) {
                    case DONE -> "Done.";
                    case STILL_OPEN -> "Still open.";
                    case NO_LONGER_NEEDED -> "No longer needed.";
                });
            case "directWork" ->
                visit.directWork().values().stream().findFirst().map(work -> WorkWords.tool(work.tool()));
            case "next" -> Optional.ofNullable(visit.next()).map(next -> Times.day(next.on()));
            case "noViews" -> Optional.ofNullable(visit.noViews()).map(Words::noViews);
            case "purpose" -> Optional.ofNullable(visit.purpose()).map(Words::visit);
            case "leaver/targets" ->
                Optional.ofNullable(visit.leaver())
                        .flatMap(leaver -> leaver.targets().values().stream().findFirst())
                        .map(TargetList::sentence);
            default ->
                VisitFacts.said(visit).or(() -> LeaverFacts.sentences(visit).findFirst());
        };
    }

    private static String quotation(Quote quote) {
        return "“" + quote.words() + "”, heard by " + quote.heardBy();
    }

    private static String action(VisitAction action) {
        return Promises.sentence(action);
    }

    private static boolean isNarrative(String part) {
        return switch (part) {
            case "summary", "adults", "observation", "analysis" -> true;
            default -> false;
        };
    }

    private static Map<String, Object> partial(String leaf, Object value) {
        var names = leaf.substring(1).split("/");
        Object inner = value;
        for (int i = names.length - 1; i > 0; i--) inner = Map.of(names[i], inner);
        return Map.of(names[0], inner);
    }

    /** A care leaver's parts are told apart. */
    private static String first(String leaf) {
        var names = leaf.startsWith("/") ? leaf.substring(1).split("/") : new String[] {leaf};
        return names[0].equals("leaver") && names.length > 1 ? names[0] + "/" + names[1] : names[0];
    }
}
