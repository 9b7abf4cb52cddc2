package org.doorstep.contract.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Opening a child who is not one's own, for some hours: the child's worker and manager are told at once. */
@HttpExchange(url = "/api/v1/office/break-glass", accept = "application/json")
public interface BreakGlass {
    int REASON_MAX = 500;

    @PostExchange
    Opened open(@RequestBody Opening opening);

    /** What the caller opened herself and, for a manager, what was opened of her team's children or by her people; newest first. */
    @GetExchange
    List<Opened> opened();

    record Opening(
            ChildId child, @NotBlank @Size(max = REASON_MAX) String reason) {}

    /** @param endedAt when it closed; absent while it is open */
    record Opened(
            ChildId childId,
            String child,
            String by,
            String reason,
            Instant openedAt,
            Instant until,
            @Nullable Instant endedAt) {}
}
