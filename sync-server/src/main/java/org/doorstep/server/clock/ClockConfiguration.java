package org.doorstep.server.clock;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that reads the machine's clock. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    /** Ticks in milliseconds, because that is all the wire and the store keep. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
