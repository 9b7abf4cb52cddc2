package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that a server told in one history, each with a number, as its tablets remember them. */
final class Lines {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(String text) {
        return numbers.computeIfAbsent(text, told -> {
            texts.add(told);
            return texts.size();
        });
    }

    String text(int number) {
        return texts.get(number - 1);
    }
}
