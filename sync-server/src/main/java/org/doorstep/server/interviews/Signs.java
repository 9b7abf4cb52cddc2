package org.doorstep.server.interviews;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of one time away is for a manager, by the names that the tasks room has words for. */
final class Signs {
    private Signs() {}

    /** Once in each of the two spans in which it was too often. */
    static Set<String> often(Return one, List<Return> all, MissingRules rules) {
        var signs = new HashSet<String>();
        for (var span : List.of(rules.shortSpan(), rules.longSpan()))
            if (Repeats.within(span, one, all) >= rules.often())
                signs.add("often/" + rules.often() + "/" + span.toDays());
        return signs;
    }

    /** Not offered, then still not offered, then not held; or given up, which is for a manager as well. */
    static Set<String> unanswered(Return one, Instant now, MissingRules rules) {
        var back = one.episode().returnedAt();
        if (one.held() == null && one.episode().notOffered() != null) return Set.of("none");
        if (!one.isOpen() || back == null) return Set.of();
        var passed = Duration.between(back, now);
        var signs = new HashSet<String>();
        for (var limit : List.of(rules.amberAfter(), rules.heardWithin()))
            if (!one.isOffered() && passed.compareTo(limit) >= 0) signs.add("offer/" + limit.toHours());
        if (passed.compareTo(rules.heardWithin()) >= 0)
            signs.add("held/" + rules.heardWithin().toHours());
        return signs;
    }
}
