package org.doorstep.server.visits;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes everything the office reads, what is due and the cards again from the change log: after an import, or by command. */
@Component
public class Rebuild {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final Projection projection;

    Rebuild(Projection projection) {
        this.projection = projection;
    }

    /** Returns when all children are up to date. May be interrupted anywhere: the next start goes on. */
    public Rebuilt all() {
        long began = System.nanoTime();
        Projection.Caught caught = projection.again();
        var took = Duration.ofNanos(System.nanoTime() - began);
        log.info("Rebuilt {} changes and {} children in {} ms", caught.changes(), caught.children(), took.toMillis());
        return new Rebuilt(caught.changes(), caught.children(), took);
    }

    /** What a rebuild did. */
    public record Rebuilt(int changes, int children, Duration took) {}
}
