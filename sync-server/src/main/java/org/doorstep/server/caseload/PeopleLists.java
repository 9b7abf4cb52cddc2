package org.doorstep.server.caseload;

import java.util.List;
import java.util.Locale;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator's screen shows. A search finds part of a name or the beginning of an id. */
@Component
@Transactional(readOnly = true)
class PeopleLists {
    static final int ROWS_MAX = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PeopleLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    People.Counts counts() {
        return new People.Counts(
                count("team"),
                count("worker"),
                count("child"),
                count("allocation WHERE granted_version IS NOT NULL AND ended_version IS NULL"));
    }

    List<People.TeamRow> teams() {
        return jdbc.sql("SELECT id, name FROM team ORDER BY name, id")
                .query((row, number) -> new People.TeamRow(new TeamId(row.getString(1)), row.getString(2)))
                .list();
    }

    List<People.WorkerRow> workers(@Nullable String search) {
        return jdbc.sql("SELECT id, name, team_id, roles FROM worker"
                        + " WHERE lower(name) LIKE :part ESCAPE '!' OR lower(id) LIKE :start ESCAPE '!'"
                        + " ORDER BY name, id LIMIT :rows")
                .param("part", "%" + pattern(search))
                .param("start", pattern(search))
                .param("rows", ROWS_MAX)
                .query((row, number) -> new People.WorkerRow(
                        new WorkerId(row.getString(1)),
                        row.getString(2),
                        new TeamId(row.getString(3)),
                        Worker.read(row.getString(4)),
                        null,
                        null))
                .list();
    }

    List<People.ChildRow> children(@Nullable String search) {
        return jdbc
                .sql("SELECT facts FROM child WHERE lower(name || ' ' || family_name) LIKE :part ESCAPE '!'"
                        + " OR lower(id) LIKE :start ESCAPE '!' ORDER BY family_name, name, id LIMIT :rows")
                .param("part", "%" + pattern(search))
                .param("start", pattern(search))
                .param("rows", ROWS_MAX)
                .query(String.class)
                .list()
                .stream()
                .map(facts -> json.readValue(facts, Child.class))
                .filter(child -> !child.cohorts().isEmpty())
                .map(PeopleLists::row)
                .toList();
    }

    private static People.ChildRow row(Child child) {
        var cohort = child.cohorts().entrySet().iterator().next();
        return new People.ChildRow(
                child.id(),
                child.name(),
                child.familyName(),
                child.bornOn(),
                child.expectedOn(),
                cohort.getKey(),
                cohort.getValue().since(),
                null,
                null);
    }

    private static String pattern(@Nullable String search) {
        var wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private long count(String what) {
        return jdbc.sql("SELECT count(*) FROM " + what).query(Long.class).single();
    }
}
