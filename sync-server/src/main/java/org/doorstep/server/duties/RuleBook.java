package org.doorstep.server.duties;

import static java.util.Collections.unmodifiableMap;
import static java.util.Collections.unmodifiableSet;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doorstep.contract.child.Cohort;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules in force, as an authority keeps them.
 *
 * @param coveredBy which cohort's visits stand in for another's: a child on a protection plan is in need too
 * @param childAgreesFor in which cohorts fewer visits than the rules ask for need the child's agreement
 * @param safeguarded of whom a visit asks whether the placement keeps the child safe and well (regulation 30); absent in a
 *     table that leaves it to the standard
 * @param bankHolidays England's, as published; beyond the last of them only weekends are left out
 */
public record RuleBook(
        List<DueRule> rules,
        Map<Cohort, Set<Cohort>> coveredBy,
        Set<Cohort> childAgreesFor,
        @Nullable AskedOf safeguarded,
        Set<LocalDate> bankHolidays) {
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final JsonMapper WRITER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    public RuleBook {
        rules = List.copyOf(rules);
        // In an order of their own: the same table has the same name on every server.
        coveredBy = coveredBy == null ? Map.of() : unmodifiableMap(new TreeMap<>(coveredBy));
        childAgreesFor = childAgreesFor == null ? Set.of() : unmodifiableSet(new TreeSet<>(childAgreesFor));
        bankHolidays = unmodifiableSet(new TreeSet<>(bankHolidays));
        Set<String> ids = new HashSet<>();
        for (DueRule rule : rules)
            if (!ids.add(rule.id()))
                throw new IllegalArgumentException(
                        "Two rules are called " + rule.id() + "; every row needs its own id");
        for (DueRule rule : rules)
            if (!ids.containsAll(rule.insteadOf()))
                throw new IllegalArgumentException(
                        "Rule " + rule.id() + " stands in the place of one that is not there");
    }

    /** The same table with these rows in force too, which the authority has verified. */
    public RuleBook with(Collection<String> turnedOn) {
        for (String id : turnedOn)
            if (rules.stream().noneMatch(rule -> rule.id().equals(id)))
                throw new IllegalArgumentException("There is no rule " + id + " to turn on");
        var on = rules.stream()
                .map(rule -> turnedOn.contains(rule.id()) ? rule.on() : rule)
                .toList();
        return new RuleBook(on, coveredBy, childAgreesFor, safeguarded, bankHolidays);
    }

    /** What is in force, as JSON that {@link #read} understands. */
    String inForce() {
        var awake = rules.stream().filter(rule -> !rule.sleeps()).toList();
        return WRITER.writeValueAsString(new RuleBook(awake, coveredBy, childAgreesFor, safeguarded, bankHolidays));
    }

    /** The rules this version comes with. */
    public static RuleBook standard() {
        try (InputStream in = RuleBook.class.getResourceAsStream("/duties/rules.json")) {
            return read(requireNonNull(in, "duties/rules.json is missing from the application"));
        } catch (IOException e) {
            throw new UncheckedIOException("duties/rules.json cannot be read", e);
        }
    }

    /** An authority's own table. A word the engine does not know is refused at start, never skipped. */
    public static RuleBook read(InputStream in) {
        return READER.readValue(in, RuleBook.class);
    }
}
