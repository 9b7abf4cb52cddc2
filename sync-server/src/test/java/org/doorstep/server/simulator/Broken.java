package org.doorstep.server.simulator;

/** A promise was broken. */
final class Broken extends RuntimeException {
    private final Promise promise;

    Broken(Promise promise, String how) {
        super(promise + ": " + how, null, false, false);
        this.promise = promise;
    }

    Promise promise() {
        return promise;
    }

    static void unless(boolean holds, Promise promise, String how) {
        if (!holds) throw new Broken(promise, how);
    }
}
