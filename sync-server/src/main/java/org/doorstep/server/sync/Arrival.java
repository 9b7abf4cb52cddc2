package org.doorstep.server.sync;

import java.time.Instant;

/**
 * When something came in.
 *
 * @param receiptNo its number in the receipt log
 */
record Arrival(Instant receivedAt, long receiptNo) {}
