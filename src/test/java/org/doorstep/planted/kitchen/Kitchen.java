package org.doorstep.planted.kitchen;

import org.doorstep.planted.garden.Garden;

/** Half of a circle of rooms. */
public class Kitchen {
    public Garden garden() {
        return new Garden();
    }
}
