package org.doorstep.server.sync;

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

    /** It is the record's head now. */
    record Applied(long revision, long position) implements Fate {
        @Override
        public Verdict verdict() {
            return Verdict.APPLIED;
        }
    }

    /** What it builds on has not arrived. */
    record Waiting(String base) implements Fate {
        @Override
        public Verdict verdict() {
            return Verdict.HELD;
        }
    }

    /** The record has moved on from what it builds on; the merge takes it from here. */
    record Beside() implements Fate {
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
        var revision = this instanceof Applied applied ? applied.revision() : null;
        return new Push.Result(id, hash, verdict(), revision, revision == null ? null : id, reason(), sentence(), null);
    }
}
