package org.doorstep.planted.garden;

import org.doorstep.planted.kitchen.Kitchen;

/** The other half. */
public class Garden {
    public Kitchen kitchen() {
        return new Kitchen();
    }
}
