package org.doorstep.planted.rooms.kitchen;

import org.doorstep.planted.rooms.cellar.Wine;

/** Goes to the cellar all the same. */
record Cook(Wine wine) {}
