package org.doorstep.app.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What stands in a part of an interview, line by line; a code that nobody here knows is said by its own words. */
final class InterviewLines {
    private static final Pattern CODE = Pattern.compile("(?:[A-Z]\\d\\d_)?[A-Z][A-Z0-9_]*");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final JsonNode doc;
    private final Map<PersonId, Known> people;
    private final List<String> lines = new ArrayList<>();

    InterviewLines(JsonNode doc, Map<PersonId, Known> people) {
        this.doc = doc;
        this.people = people;
    }

    List<String> all() {
        return List.copyOf(lines);
    }

    /** One answer, where it is there. */
    InterviewLines with(String path, String label) {
        var value = doc.at("/" + path);
        if (value.isString() && !value.asString().isBlank()) lines.add(label + ": " + said(value.asString()));
        return this;
    }

    /** Each code of a map with what became of it. */
    InterviewLines codes(String member) {
        doc.path(member)
                .propertyStream()
                .forEach(one -> lines.add(words(one.getKey()) + ": "
                        + said(one.getValue().isString() ? one.getValue().asString() : answer(one.getValue()))));
        return this;
    }

    /** Each entry of a map in one line of what is in it. */
    InterviewLines each(String member) {
        doc.path(member)
                .valueStream()
                .map(this::entry)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return this;
    }

    private String entry(JsonNode entry) {
        var parts = new ArrayList<String>();
        var known = known(entry);
        if (known != null && !entry.has("name")) parts.add(known.name());
        entry.propertyStream()
                .filter(one -> one.getValue().isString() && !one.getKey().equals("personId"))
                .forEach(one -> parts.add(labelled(one.getKey(), one.getValue().asString())));
        return String.join(" · ", parts);
    }

    private @Nullable Known known(JsonNode entry) {
        var id = entry.path("personId").asString("");
        return id.isEmpty() ? null : people.get(new PersonId(id));
    }

    private static String labelled(String member, String value) {
        return switch (member) {
            case "name", "relation", "relationship", "what", "who", "kind", "role" -> said(value);
            case "adult" -> "an adult: " + said(value);
            case "harmed" -> "did harm: " + said(value);
            case "knownToPolice" -> "known to the police: " + said(value);
            case "home" -> "lives at " + said(value);
            case "employer" -> "works for " + said(value);
            case "dueOn" -> "by " + said(value);
            case "doneOn" -> "done on " + said(value);
            default -> said(value);
        };
    }

    private static String answer(JsonNode done) {
        var note = done.path("note").asString("");
        return said(done.path("answer").asString("")) + (note.isEmpty() ? "" : ". " + note);
    }

    static String said(String value) {
        try {
            if (MOMENT.matcher(value).matches()) return Times.moment(Instant.parse(value));
            if (DAY.matcher(value).matches()) return Times.day(LocalDate.parse(value));
        } catch (DateTimeParseException notATime) {
            return value;
        }
        return CODE.matcher(value).matches() ? words(value).toLowerCase(Locale.UK) : value;
    }

    /** "P01_CONFLICT_AT_HOME" is "Conflict at home". */
    static String words(String code) {
        var bare = code.replaceFirst("^[A-Z]\\d\\d_", "").replace('_', ' ').toLowerCase(Locale.UK);
        return bare.isEmpty() ? code : bare.substring(0, 1).toUpperCase(Locale.UK) + bare.substring(1);
    }
}
