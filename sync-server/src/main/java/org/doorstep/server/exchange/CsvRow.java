package org.doorstep.server.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.Role;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;

/** One row of a file, read as what it should be. */
record CsvRow(CSVRecord fields) {
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    People.TeamRow team() {
        return new People.TeamRow(new TeamId(required("id")), required("name"));
    }

    People.WorkerRow worker() {
        return new People.WorkerRow(
                new WorkerId(required("id")),
                required("name"),
                new TeamId(required("team")),
                roles(),
                optional("username"),
                optional("password"));
    }

    People.ChildRow child() {
        return new People.ChildRow(
                new ChildId(required("id")),
                required("name"),
                required("family_name"),
                day("born_on"),
                day("expected_on"),
                cohort(),
                requiredDay("since"),
                optional("address"),
                optional("postcode"));
    }

    People.Allocation allocation() {
        return new People.Allocation(
                new ChildId(required("child")), new WorkerId(required("worker")), requiredDay("from"), day("until"));
    }

    private List<Role> roles() {
        var text = optional("roles");
        if (text == null) return List.of(Role.WORKER);
        return Arrays.stream(text.split("[\\s;|]+"))
                .map(role -> code(Role.class, role, "role"))
                .toList();
    }

    private Cohort cohort() {
        return code(Cohort.class, required("cohort"), "cohort");
    }

    private LocalDate requiredDay(String column) {
        required(column);
        return Objects.requireNonNull(day(column));
    }

    private @Nullable LocalDate day(String column) {
        var text = optional(column);
        if (text == null) return null;
        try {
            return text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.unreadable(
                    "\"" + text + "\" in the column \"" + column + "\" is not a day. Write 2026-11-23 or 23/11/2026.");
        }
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String text, String what) {
        for (var code : Objects.requireNonNull(codes.getEnumConstants()))
            if (code.name().equalsIgnoreCase(text)) return code;
        throw Problem.unreadable("\"" + text + "\" is not a " + what + ". Use one of "
                + Arrays.toString(codes.getEnumConstants()).replaceAll("[\\[\\]]", "") + ".");
    }

    private String required(String column) {
        var text = optional(column);
        if (text == null) throw Problem.unreadable("The column \"" + column + "\" is empty.");
        return text;
    }

    private @Nullable String optional(String column) {
        if (!fields.isMapped(column)) return null;
        var text = fields.get(column).strip();
        return text.isEmpty() ? null : text;
    }
}
