package org.doorstep.server.county;

/** Children who are visited at one door. */
record Household(int number, Circumstance circumstance, int size, boolean outOfArea) {}
