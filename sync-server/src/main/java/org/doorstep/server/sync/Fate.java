package org.doorstep.server.sync;

import java.util.List;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.Verdict;
import org.jspecify.annotations.Nullable;

/** What became of one change. */
sealed interface Fate {
    Verdict verdict();

    default @Nullable QuarantineReason reason() {
        return null;
    }

    default @Nullable String sentence() {
        return null;
    }

    /**
     * It is the record's head now.
     *
     * @param verdict applied, merged, or conflicted
     * @param conflicts the leaves that others had changed too
     */
    record Landed(Verdict verdict, long revision, long position, List<String> conflicts) implements Fate {}

    /** What it builds on has not arrived. */
    record Waiting(String base) implements Fate {
        @Override
        public Verdict verdict() {
            return Verdict.HELD;
        }
    }

    /** Kept apart, with a reason for a manager and a sentence for its author. */
    record Parked(QuarantineReason reason, String sentence) implements Fate {
        @Override
        public Verdict verdict() {
            return Verdict.QUARANTINED;
        }
    }

    default Push.Result result(@Nullable String changeId, String hash) {
        var id = changeId == null ? null : new ChangeId(changeId);
        if (!(this instanceof Landed landed))
            return new Push.Result(id, hash, verdict(), null, null, reason(), sentence(), null);
        var conflicts = landed.conflicts.isEmpty() ? null : landed.conflicts;
        return new Push.Result(id, hash, landed.verdict, landed.revision, id, null, null, conflicts);
    }
}
