package org.doorstep.server.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at which task, as it was from which change on. */
@Repository
class Readings {
    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether she is the first to see it as it is. */
    boolean add(Task task, WorkerId reader, Instant at) {
        var isFirst = jdbc.sql("SELECT count(*) FROM task_reading WHERE task_id = ? AND arrived = ?")
                        .params(task.id(), task.arrived())
                        .query(Long.class)
                        .single()
                == 0;
        jdbc.sql("INSERT INTO task_reading (task_id, arrived, worker_id, read_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (task_id, arrived, worker_id) DO NOTHING")
                .params(task.id(), task.arrived(), reader.value(), at.toEpochMilli())
                .update();
        return isFirst;
    }

    /** By task, in the order in which they read. */
    Map<String, List<Reading>> of(Collection<Task> tasks) {
        if (tasks.isEmpty()) return Map.of();
        var readings = new HashMap<String, List<Reading>>();
        jdbc.sql("SELECT task_id, worker_id, arrived, read_at FROM task_reading WHERE task_id IN (:tasks)"
                        + " ORDER BY read_at, worker_id")
                .param("tasks", tasks.stream().map(Task::id).toList())
                .query(row -> {
                    readings.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new Reading(
                                    new WorkerId(row.getString(2)),
                                    row.getLong(3),
                                    Instant.ofEpochMilli(row.getLong(4))));
                });
        return readings;
    }

    record Reading(WorkerId by, long arrived, Instant at) {
        boolean isOf(Task task) {
            return arrived == task.arrived();
        }
    }
}
