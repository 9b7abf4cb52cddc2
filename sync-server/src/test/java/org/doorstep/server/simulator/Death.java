package org.doorstep.server.simulator;

/** When somebody dies while doing something. */
enum Death {
    NONE,
    BEFORE,
    AMID,
    AFTER;

    /** Seven times in eight nobody dies. */
    static Death of(int number) {
        return number % 8 == 0 ? values()[1 + number / 8 % 3] : NONE;
    }
}
