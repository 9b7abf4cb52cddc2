package org.doorstep.server.concerns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes concerns from a worker's tablet, and answers what has become of hers. */
@Component
@Transactional
class ConcernDesk {
    /** A request is on its way for some seconds; what is beyond this is a wrong clock. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(2);

    private final ConcernTable concerns;
    private final Raising raising;
    private final Standards standards;
    private final Caseload caseload;
    private final JsonMapper json;
    private final Clock clock;

    ConcernDesk(
            ConcernTable concerns,
            Raising raising,
            Standards standards,
            Caseload caseload,
            JsonMapper json,
            Clock clock) {
        this.concerns = concerns;
        this.raising = raising;
        this.standards = standards;
        this.caseload = caseload;
        this.json = json;
        this.clock = clock;
    }

    Concerns.Reply put(VerifiedDevice device, RecordId id, Concerns.Put said) {
        var now = clock.instant();
        var known = concerns.find(id).orElse(null);
        if (known != null && !known.worker().equals(device.owner())) throw Problem.notFound();
        if (known == null) raising.raise(concern(device, id, said, now), device.who());
        return reply(device.owner(), id);
    }

    @Transactional(readOnly = true)
    Concerns.Reply of(WorkerId worker) {
        return reply(worker, null);
    }

    private Raised concern(VerifiedDevice device, RecordId id, Concerns.Put said, Instant now) {
        var wrong = Duration.between(said.sentAt(), now);
        var shift = wrong.abs().compareTo(ON_THE_WAY) > 0 ? wrong : Duration.ZERO;
        var body = json.writeValueAsString(said.concern());
        return Raised.fresh(
                id,
                device.owner(),
                said.childId(),
                body,
                said.concern().raisedAt().plus(shift),
                now);
    }

    /** Rounded up: nobody is told that the next person is asked before she is. */
    private static int wholeMinutes(Duration time) {
        return Math.toIntExact(time.plusMinutes(1).minusNanos(1).toMinutes());
    }

    private Concerns.Reply reply(WorkerId worker, @Nullable RecordId justPut) {
        var all = new ArrayList<>(concerns.current(worker, clock.instant().minus(standards.shownAfterwards())));
        if (justPut != null && all.stream().noneMatch(one -> one.id().equals(justPut)))
            concerns.find(justPut).ifPresent(all::add);
        var names = caseload.workerNames(all.stream().flatMap(Raised::people).collect(Collectors.toSet()));
        return new Concerns.Reply(
                all.stream().map(one -> new Said(one, names).held()).toList(),
                standards.numbers(),
                wholeMinutes(standards.unreadAfter()));
    }
}
