package org.doorstep.server.sync;

import java.util.Set;

/**
 * What a push brings that the store had not heard of before its first change was taken in. Each thing is unheard of once:
 * whoever asks about it takes it in, and who asks again has to look.
 */
final class Unheard {
    private final Set<String> hashes;
    private final Set<String> names;
    private final Set<String> records;
    private final Set<String> awaited;

    /** @param awaited names of changes for which others wait */
    Unheard(Set<String> hashes, Set<String> names, Set<String> records, Set<String> awaited) {
        this.hashes = hashes;
        this.names = names;
        this.records = records;
        this.awaited = awaited;
    }

    boolean takesHash(String hash) {
        return hashes.remove(hash);
    }

    boolean takesName(String changeId) {
        return names.remove(changeId);
    }

    boolean takesRecord(String recordId) {
        return records.remove(recordId);
    }

    /** Something in this push waits for a change from here on. */
    void awaits(String changeId) {
        awaited.add(changeId);
    }

    boolean isAwaited(String changeId) {
        return awaited.contains(changeId);
    }
}
