package org.doorstep.e2e.house;

/** Between two looks at something that happens by itself. */
final class Pause {
    private static final long MOMENT_MS = 100;

    private Pause() {}

    static void aMoment() {
        try {
            Thread.sleep(MOMENT_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
