package org.doorstep.server.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Copies.Here;
import org.doorstep.contract.office.Copies.Out;
import org.doorstep.contract.office.Copies.Telling;
import org.doorstep.contract.office.CopyPermissions.Permission;
import org.doorstep.contract.office.CopyPermissions.State;
import org.doorstep.contract.office.ReceivedInterviews;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows as they are told, with names in place of ids. */
@Component
class CopyWords {
    private final CopyNames names;
    private final Interviews interviews;

    CopyWords(CopyNames names, Interviews interviews) {
        this.names = names;
        this.interviews = interviews;
    }

    /** @param made copies of this and of other interviews */
    ReceivedInterviews.Told told(ChangeLog.Entry interview, List<CopyTable.Kept> made) {
        var hers = made.stream()
                .filter(one -> one.record().equals(interview.recordId()))
                .toList();
        return new ReceivedInterviews.Told(
                interview.recordId(),
                interview.childId(),
                names.of(interview.childId()),
                interview.happenedAt(),
                interview.doc().at("/interviewer/name").asString(""),
                hers.size(),
                (int) hers.stream().filter(one -> one.out() != null).count());
    }

    /** @param current which state of the interview there is now */
    Copies.Row told(CopyTable.Kept kept, long current) {
        var out = kept.out();
        var here = kept.here();
        return new Copies.Row(
                kept.id(),
                kept.record(),
                kept.child(),
                kept.recipient(),
                kept.parts(),
                kept.revision(),
                current,
                kept.leftOut(),
                kept.shared(),
                kept.hash(),
                names.of(kept.by()),
                kept.at(),
                out == null ? null : new Out(out.how(), out.on(), names.of(out.by()), out.at()),
                kept.receivedOn(),
                here == null ? null : new Here(here.why(), names.of(here.by()), here.at()));
    }

    /** The copies of a child's interviews, without those of one that was on the wrong file. */
    List<Copies.Row> told(List<CopyTable.Kept> all, ChildId child) {
        var current = new HashMap<RecordId, Long>();
        interviews.of(child).forEach(one -> current.put(one.recordId(), one.revision()));
        return all.stream()
                .filter(one -> current.containsKey(one.record()))
                .map(one -> told(one, revision(current, one)))
                .toList();
    }

    private static long revision(Map<RecordId, Long> current, CopyTable.Kept one) {
        return current.getOrDefault(one.record(), one.revision());
    }

    Permission told(Permissions.Row row, ChangeLog.@Nullable Entry interview, Caller to) {
        var decided = row.decided();
        var isCurrent = interview != null && interview.changeId().equals(row.head());
        return new Permission(
                row.id(),
                row.record(),
                row.child(),
                names.of(row.child()),
                row.recipient(),
                row.parts(),
                interview == null ? List.of() : asked(interview, row),
                row.texts(),
                row.doubts(),
                row.needs(),
                row.reason(),
                names.of(row.askedBy()),
                row.askedAt(),
                decided == null ? State.WAITING : decided.approved() ? State.APPROVED : State.DECLINED,
                decided == null ? null : names.of(decided.by()),
                decided == null ? null : decided.at(),
                decided == null ? null : decided.why(),
                isCurrent,
                isCurrent && row.mayBeDecidedBy(to));
    }

    private static List<KeptBack> asked(ChangeLog.Entry interview, Permissions.Row row) {
        return KeepBacks.in(interview.doc()).of(row.overridden());
    }

    Telling told(TellingTable.Row row) {
        return new Telling(
                row.id(),
                row.record(),
                row.child(),
                names.of(row.child()),
                row.recipient(),
                row.what(),
                row.reason(),
                names.of(row.by()),
                row.at(),
                row.out());
    }
}
