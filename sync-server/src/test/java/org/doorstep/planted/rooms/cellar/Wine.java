package org.doorstep.planted.rooms.cellar;

/** Something in the cellar. */
public record Wine(String name) {}
