package org.doorstep.contract.correction;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.doorstep.contract.id.WorkerId;

/**
 * Who proposed something, and when by the tablet's clock.
 *
 * @param name as colleagues know it
 */
public record Proposed(
        WorkerId by,
        @Size(min = 1, max = FactShown.NAME_MAX) String name,
        Instant at) {}
