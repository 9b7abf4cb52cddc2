package org.doorstep.server.tablets;

import java.util.ArrayList;
import java.util.List;
import org.doorstep.server.sync.TabletChains;

/** What never came of a tablet's chain, in words. */
final class Gaps {
    private static final int SENTENCES_MAX = 5;

    private Gaps() {}

    /** Numbers in a row are one sentence; after a few, the rest is counted. */
    static List<String> inWords(TabletChains.State state) {
        var runs = runs(state.missing());
        var sentences = new ArrayList<String>();
        runs.stream().limit(SENTENCES_MAX).map(Run::sentence).forEach(sentences::add);
        var told = runs.stream().limit(SENTENCES_MAX).mapToLong(Run::length).sum();
        if (state.lacking() > told) sentences.add((state.lacking() - told) + " more never arrived.");
        return sentences;
    }

    private static List<Run> runs(List<Long> numbers) {
        var runs = new ArrayList<Run>();
        for (var number : numbers) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.to + 1 == number) runs.set(runs.size() - 1, new Run(last.from, number));
            else runs.add(new Run(number, number));
        }
        return runs;
    }

    private record Run(long from, long to) {
        long length() {
            return to - from + 1;
        }

        String sentence() {
            if (from == to) return "The " + ordinal(from) + " change never arrived.";
            return "The changes from the " + ordinal(from) + " to the " + ordinal(to) + " never arrived.";
        }
    }

    static String ordinal(long number) {
        var teens = number % 100 >= 11 && number % 100 <= 13;
        if (teens) return number + "th";
        return number
                + switch ((int) (number % 10)) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
