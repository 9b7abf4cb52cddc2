package org.doorstep.contract.office;

import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What somebody in the office is told, until she says that she has read it. */
@HttpExchange(url = "/api/v1/office/notices", accept = "application/json")
public interface OfficeNotices {
    @GetExchange
    List<Row> unread();

    @PostExchange("/{id}/read")
    void read(@PathVariable String id);

    /** @param child her name, while the caller may see her */
    record Row(
            String id,
            Instant at,
            String sentence,
            @Nullable ChildId childId,
            @Nullable String child) {}
}
