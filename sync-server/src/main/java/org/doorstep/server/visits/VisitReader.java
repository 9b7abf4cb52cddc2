package org.doorstep.server.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.contract.visit.Alone;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.contract.visit.NoViewsReason;
import org.doorstep.contract.visit.Quote;
import org.doorstep.contract.visit.Seen;
import org.doorstep.contract.visit.Unfinished;
import org.doorstep.contract.visit.Venue;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.YesNo;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record's document as a visit. */
@Component
class VisitReader {
    static final ZoneId WHERE_CHILDREN_LIVE = ZoneId.of("Europe/London");

    private final JsonMapper json;

    VisitReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws Unreadable with the reason in words, when the document is not a visit this build understands */
    VisitVersion read(ChangeLog.Entry entry) {
        if (entry.type().equals(RecordType.UNFINISHED.wireName())) return unfinished(entry);
        Visit visit = parse(entry);
        Instant started = plausible(visit.attempt().startedAt(), entry);
        Quote words = latest(visit.quotes());
        boolean seen = visit.seen() instanceof Seen.Yes;
        return new VisitVersion(
                entry.recordId(),
                entry.childId(),
                visit.contactId(),
                entry.author(),
                entry.revision(),
                entry.position(),
                visit.purpose(),
                outcome(visit.attempt()),
                place(visit.attempt()),
                LocalDate.ofInstant(started, WHERE_CHILDREN_LIVE),
                started,
                entry.happenedAt(),
                entry.capturedAt(),
                entry.receivedAt(),
                seen,
                visit.seen() instanceof Seen.Yes yes && yes.alone() instanceof Alone.Yes,
                motherNamed(visit),
                withPeople(visit),
                holdsViews(visit),
                words == null ? null : words.words(),
                words == null ? null : words.heardBy(),
                visit.actions().isEmpty() ? null : json.writeValueAsString(visit.actions()),
                visit.earlierActions().isEmpty() ? null : json.writeValueAsString(visit.earlierActions()));
    }

    /** Nothing that it says is taken for an answer: nobody stood by it. */
    private VisitVersion unfinished(ChangeLog.Entry entry) {
        Unfinished begun = json.treeToValue(entry.doc(), Unfinished.class);
        Instant started = plausible(entry.happenedAt(), entry);
        return new VisitVersion(
                entry.recordId(),
                entry.childId(),
                begun.contactId(),
                entry.author(),
                entry.revision(),
                entry.position(),
                begun.purpose(),
                VisitVersion.UNFINISHED,
                null,
                LocalDate.ofInstant(started, WHERE_CHILDREN_LIVE),
                started,
                entry.happenedAt(),
                entry.capturedAt(),
                entry.receivedAt(),
                false,
                false,
                false,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    private Visit parse(ChangeLog.Entry entry) {
        try {
            Visit visit = json.treeToValue(entry.doc(), Visit.class);
            require(visit.contactId(), "which contact it belongs to");
            require(visit.purpose(), "whose visit it is");
            require(visit.attempt(), "whether it took place");
            require(visit.attempt().startedAt(), "when it began");
            return visit;
        } catch (JacksonException e) {
            throw new Unreadable("The document is not a visit that this version understands, at " + where(e) + ".");
        }
    }

    private static String where(JacksonException e) {
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "#" + step.getIndex() : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "its beginning" : path;
    }

    /**
     * Nobody can hand in a visit before it happens, so a start after the receipt is a clock's mistake: it is put right
     * by what the tablet's clock was off at the last contact, or else is the time of receipt.
     */
    private static Instant plausible(Instant started, ChangeLog.Entry entry) {
        if (!started.isAfter(entry.receivedAt())) return started;
        Long offset = entry.clockOffsetMs();
        Instant mended = offset == null ? started : started.plusMillis(offset);
        return mended.isAfter(entry.receivedAt()) ? entry.receivedAt() : mended;
    }

    private static String outcome(Attempt attempt) {
        return switch (attempt) {
            case Attempt.TookPlace t -> VisitVersion.TOOK_PLACE;
            case Attempt.DidNotTakePlace d ->
                d.reason() == null ? "OTHER" : d.reason().name();
        };
    }

    private static @Nullable Venue place(Attempt attempt) {
        return attempt instanceof Attempt.TookPlace took ? took.place() : null;
    }

    private static @Nullable Quote latest(Map<String, Quote> quotes) {
        return quotes.entrySet().stream()
                .filter(q -> q.getValue().words() != null)
                .max(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** Her words, what was made with her, or, for a child too young for them, what was observed. */
    private static boolean holdsViews(Visit visit) {
        String observed = visit.observation();
        return !visit.quotes().isEmpty()
                || !visit.directWork().isEmpty()
                || visit.noViews() == NoViewsReason.TOO_YOUNG && observed != null && !observed.isBlank();
    }

    /** The answer to the question is what counts; a visit written before there was one says it by who was there. */
    private static boolean motherNamed(Visit visit) {
        if (visit.motherSeen() != null) return visit.motherSeen().answer() == YesNo.YES;
        return visit.present().values().stream()
                .anyMatch(person -> VisitVersion.MOTHER.equalsIgnoreCase(person.relationship()));
    }

    private static @Nullable String withPeople(Visit visit) {
        Stream<String> children = visit.present().values().stream()
                .filter(p -> p.personId() != null)
                .map(p -> String.valueOf(p.personId()));
        Stream<String> visitor = Stream.ofNullable(visit.visitor()).map(role -> VisitVersion.VISITOR + role.name());
        Stream<String> mother = Stream.ofNullable(visit.motherSeen()).map(asked -> VisitVersion.MOTHER_ASKED);
        String words = Stream.of(children, visitor, mother).flatMap(w -> w).collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static void require(@Nullable Object value, String what) {
        if (value == null) throw new Unreadable("The document does not say " + what + ".");
    }

    /** Not a visit this build understands. */
    static class Unreadable extends RuntimeException {
        Unreadable(String reason) {
            super(reason);
        }
    }
}
