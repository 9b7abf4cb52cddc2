package org.doorstep.contract.concern;

import java.time.Instant;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Concerns as those who have to read them see them, and their word that they have. */
@HttpExchange(url = "/api/v1/office/concerns", accept = "application/json")
public interface RaisedConcerns {
    /** Those which are the caller's to read, the unread first, the longest unread on top. */
    @GetExchange
    Board board();

    /** The caller has read it: nobody else is asked to, and its author is told who has. The first one's name stays. */
    @PostExchange("/{record}/read")
    Board read(@PathVariable RecordId record);

    /** @param at the server's clock when it looked */
    record Board(Instant at, List<Row> rows) {}

    /**
     * @param raisedAt when its author raised it, her clock put right
     * @param child her name, where the concern lies on a child's file
     * @param concern absent when this version of Doorstep cannot read what a newer tablet wrote
     * @param told who was asked to read it, in their turn
     * @param nextAt when the next one is asked, while nobody has read it
     * @param nextName who that would be now
     * @param mayRead whether the caller may say that she has read it
     */
    record Row(
            RecordId recordId,
            String raisedBy,
            String team,
            Instant raisedAt,
            Instant receivedAt,
            @Nullable ChildId childId,
            @Nullable String child,
            @Nullable Concern concern,
            List<Concerns.Named> told,
            @Nullable Instant nextAt,
            @Nullable String nextName,
            Concerns.@Nullable Named read,
            boolean mayRead) {}
}
