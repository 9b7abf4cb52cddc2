package org.doorstep.planted.unmarked;

/** In a package that nobody marked. */
class Unmarked {}
