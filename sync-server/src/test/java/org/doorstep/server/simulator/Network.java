package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.List;

/** Everything that is on its way. Any message may be lost, come twice, or come before one that was sent earlier. */
final class Network {
    private static final int ON_THE_WAY_MAX = 24;

    private final List<Message> messages = new ArrayList<>();

    void add(Message message) {
        // A full line loses the oldest, as a phone does that has been out of reach for a day.
        if (messages.size() == ON_THE_WAY_MAX) messages.remove(0);
        messages.add(message);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    Message take(int number) {
        return messages.remove(number % messages.size());
    }

    Message look(int number) {
        return messages.get(number % messages.size());
    }

    void clear() {
        messages.clear();
    }
}
