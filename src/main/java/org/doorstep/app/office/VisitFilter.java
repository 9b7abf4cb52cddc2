package org.doorstep.app.office;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/** Which visits to show; lives in the address, so that a choice can be sent to a colleague and outlives a reload. */
record VisitFilter(
        @Nullable TeamId team,
        @Nullable WorkerId worker,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final int THIRTY_DAYS = 30;

    static VisitFilter lastThirtyDays(LocalDate today) {
        return new VisitFilter(null, null, today.minusDays(THIRTY_DAYS), today);
    }

    static VisitFilter of(QueryParameters query) {
        return new VisitFilter(
                read(query, "team", TeamId::new),
                read(query, "worker", WorkerId::new),
                read(query, "from", LocalDate::parse),
                read(query, "to", LocalDate::parse));
    }

    VisitFilter ofTeam(@Nullable TeamId team) {
        return new VisitFilter(team, null, from, to);
    }

    VisitFilter ofWorker(@Nullable WorkerId worker) {
        return new VisitFilter(team, worker, from, to);
    }

    VisitFilter from(@Nullable LocalDate from) {
        return new VisitFilter(team, worker, from, to);
    }

    VisitFilter to(@Nullable LocalDate to) {
        return new VisitFilter(team, worker, from, to);
    }

    QueryParameters query() {
        var values = new LinkedHashMap<String, String>();
        if (team != null) values.put("team", team.value());
        if (worker != null) values.put("worker", worker.value());
        if (from != null) values.put("from", from.toString());
        if (to != null) values.put("to", to.toString());
        return QueryParameters.simple(values);
    }

    String address() {
        return "visits?" + query().getQueryString();
    }

    /** A parameter that somebody bent is left out, not an error page. */
    private static <T> @Nullable T read(QueryParameters query, String name, Function<String, T> parse) {
        try {
            Optional<String> text = query.getSingleParameter(name).filter(value -> !value.isBlank());
            return text.isPresent() ? parse.apply(text.get()) : null;
        } catch (DateTimeException | IllegalArgumentException bent) {
            return null;
        }
    }
}
