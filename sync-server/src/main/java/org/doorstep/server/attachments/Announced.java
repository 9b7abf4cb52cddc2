package org.doorstep.server.attachments;

import org.jspecify.annotations.Nullable;

/** What is about to be sent, as the record or the depositor states it. */
record Announced(@Nullable Named picture, long bytes, String sha256) {}
