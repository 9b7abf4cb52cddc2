package org.doorstep.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import lombok.Planted;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.RestController;
import org.sqlite.SQLiteConfig;

/** A name that says nothing, an injected field, the machine's clock, the wrong libraries. */
@Planted
public class PlantedImpl {
    @Autowired
    @Nullable
    SQLiteConfig config;

    Instant now() {
        SecurityContextHolder.clearContext();
        return Instant.now();
    }

    /** A controller for everybody. */
    @RestController
    public static class Door {}

    /** An entity for everybody. */
    @Entity
    public static class Row {
        @Id
        private @Nullable String id;
    }
}
