package org.doorstep.server.simulator;

import java.util.Locale;

/**
 * One thing that happens. Its numbers are taken modulo whatever is there at that moment, so that every part of a history
 * is a history too, and a failing one can be made shorter by leaving steps out.
 */
record Step(Kind kind, int a, int b, int c) {
    /** What can happen. The comments say what a, b and c are. */
    enum Kind {
        /** Device a changes record b in the way c says. */
        WRITE,
        /** Device a seals something for record b that the server cannot take, in one of c ways. */
        SPOIL,
        /** Device a sends what waits or, when nothing does or b is odd, asks what is new. */
        TALK,
        /** Message a arrives; whoever receives it dies before, amid or after dealing with it when b says so. */
        DELIVER,
        /** Message a is lost. */
        LOSE,
        /** Message a arrives and will arrive again. */
        REPEAT,
        /** The server commits b of what waits, from the a-th on, and dies before, amid or after when c says so. */
        COMMIT,
        /** Device a has a good line: it sends everything and learns everything. */
        SYNC,
        /** The server dies; what it had only in memory is gone. */
        SERVER_DIES,
        /** Device a dies. */
        DEVICE_DIES,
        /** Worker a is given child b. */
        GIVE,
        /** Child b leaves worker a. */
        TAKE,
        /** Device a is revoked. */
        REVOKE,
        /** The store is copied. */
        BACK_UP,
        /** The store becomes the last copy again. */
        RESTORE
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + a + " " + b + " " + c;
    }

    static Step read(String line) {
        var words = line.trim().split(" +");
        if (words.length != 4) throw new IllegalArgumentException("Not a step: " + line);
        return new Step(
                Kind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]));
    }
}
