package lombok;

/** Stands for the library that is not to be used, which is not here to be imported. */
public @interface Planted {}
