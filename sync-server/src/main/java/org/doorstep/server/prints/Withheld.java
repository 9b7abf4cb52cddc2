package org.doorstep.server.prints;

import java.util.EnumSet;
import java.util.Set;
import org.doorstep.contract.office.Prints.Part;
import org.doorstep.contract.office.Prints.ReaderKind;

/**
 * What starts withheld from whom. A text that somebody wrote freely may hold anything, so nobody of whom the child may be afraid
 * gets one before a second person has read it.
 */
final class Withheld {
    /** Never on paper from here: a visit names no referrer, and pictures are handed over by other means. */
    private static final Set<Part> ALWAYS = EnumSet.of(Part.REFERRERS, Part.PICTURES);

    private Withheld() {}

    static Set<Part> from(ReaderKind reader) {
        var parts = EnumSet.copyOf(ALWAYS);
        switch (reader) {
            case COURT -> {}
            case YOUNG_PERSON -> parts.add(Part.ADULTS);
            case PARENT_OR_CARER, ALLEGED_PERPETRATOR -> parts.addAll(EnumSet.allOf(Part.class));
        }
        return parts;
    }

    static boolean canBeReleased(Part part) {
        return !ALWAYS.contains(part);
    }
}
