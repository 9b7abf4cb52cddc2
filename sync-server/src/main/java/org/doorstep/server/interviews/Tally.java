package org.doorstep.server.interviews;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.doorstep.contract.missing.Interview;
import org.doorstep.contract.missing.Said;

/** How often each code comes; one that never comes is left out. */
final class Tally {
    private Tally() {}

    static <T, E extends Enum<E>> Map<E, Integer> of(List<T> all, Function<T, E> code) {
        var tally = new TreeMap<E, Integer>();
        all.forEach(one -> tally.merge(code.apply(one), 1, Integer::sum));
        return tally;
    }

    /** Only what she said yes to: not asked and did not say are neither. */
    static <E extends Enum<E>> Map<E, Integer> yes(
            List<Interview> interviews, Function<Interview, Map<E, Said>> answers) {
        var tally = new TreeMap<E, Integer>();
        for (var one : interviews)
            answers.apply(one).forEach((code, said) -> {
                if (said == Said.YES) tally.merge(code, 1, Integer::sum);
            });
        return tally;
    }
}
