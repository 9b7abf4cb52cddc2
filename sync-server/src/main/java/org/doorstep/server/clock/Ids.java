package org.doorstep.server.clock;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fresh ids: UUID version 7 (RFC 9562), so that they sort by the time they were made. */
@Component
public class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        var low = random.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }

    public String nextText() {
        return next().toString();
    }
}
