package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Records that were put on the wrong child's file. Such a record is hidden at once from everybody but the records officer
 * and moved as a whole; this list is the log of these breaches.
 */
@HttpExchange(url = "/api/v1/office/misfiled", accept = "application/json")
public interface Misfiled {
    int WHY_MAX = 1_000;

    /** A manager who sees the record, or the records officer, takes it off the file. */
    @PostExchange
    Taken report(@RequestBody Report report);

    /** For the records officer: newest first. */
    @GetExchange
    List<Row> rows();

    /** For the records officer: what it says. */
    @GetExchange("/{record}")
    Whole whole(@PathVariable RecordId record);

    /** Puts the whole of it on the right child's file, as a new record that names the old one. */
    @PostExchange("/{record}/right-child")
    Refiled refile(@PathVariable RecordId record, @RequestBody RightChild right);

    record Report(
            RecordId recordId,
            @NotBlank @Size(max = WHY_MAX) String why) {}

    record Taken(RecordId recordId, Instant at) {}

    /** @param refiledAs the new record, once it is on the right file */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Row(
            RecordId recordId,
            String type,
            ChildId childId,
            String child,
            String author,
            String by,
            Instant at,
            String why,
            @Nullable RecordId refiledAs,
            @Nullable String refiledTo,
            @Nullable Instant refiledAt) {}

    /** @param doc the record's document; unknown fields pass through */
    record Whole(Row row, Map<String, Object> doc) {}

    record RightChild(ChildId child) {}

    record Refiled(RecordId recordId, ChildId child) {}
}
