package org.doorstep.server.simulator;

/** One thing a device is told. */
sealed interface Item {
    int child();

    record Record(int record, int child, State state) implements Item {}

    record Card(int child) implements Item {}

    record Forget(int child) implements Item {}
}
