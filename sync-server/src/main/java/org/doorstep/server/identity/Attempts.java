package org.doorstep.server.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts wrong passwords for each user name, known or not, and asks for a pause after a few. */
@Component
class Attempts {
    static final int WRONG_MAX = 5;
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int NAMES_MAX = 10_000;

    private record Wrong(int count, long lastAtMs) {}

    private final Clock clock;

    /** The oldest names go first, so that trying many of them cannot fill the memory. */
    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > NAMES_MAX;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean tooMany(String username) {
        var so = wrong.get(key(username));
        return so != null && so.count() >= WRONG_MAX && fresh(so);
    }

    synchronized void failed(String username) {
        var so = wrong.remove(key(username));
        var count = so != null && fresh(so) ? so.count() + 1 : 1;
        wrong.put(key(username), new Wrong(count, clock.millis()));
    }

    synchronized void forget(String username) {
        wrong.remove(key(username));
    }

    private boolean fresh(Wrong so) {
        return clock.millis() - so.lastAtMs() < PAUSE.toMillis();
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
