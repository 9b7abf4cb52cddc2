package org.doorstep.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a leaf of a record merges; written into the schema as {@code x-leaf}, where client and server read it. On a map it
 * speaks of each entry: entries are always told apart by their id.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Leaf {
    Kind value();

    /**
     * For a {@link Kind#SAFEGUARDING} leaf: what it can say, the most protective first, each as {@code pointer=code} (RFC
     * 6901) inside the value. A value ranks by the first entry that it matches; one that matches none, and the absence of
     * a value, rank just before the last, which is the one that reassures.
     */
    String[] mostProtectiveFirst() default {};

    /** What shows while two people's values stand against each other (sync protocol, "Merge"). */
    enum Kind {
        /** Every alternative, each with author and time. */
        NARRATIVE,
        /** The more protective one. */
        SAFEGUARDING,
        /** The one that was there, marked as disputed. */
        SCALAR,
        /** Changes as a whole: a union with its fields, a value with its reason, start with end, words with their speaker. */
        ATOMIC
    }
}
