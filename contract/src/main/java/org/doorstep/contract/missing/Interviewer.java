package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Who interviewed her.
 *
 * @param worksForHerHome paid by those who run the place where she lives
 * @param chosenByHer she wanted to be asked by this person; that is shown as her choice, and not as a fault
 */
public record Interviewer(
        @Size(min = 1, max = Episode.NAME_MAX) String name,
        InterviewerRole role,
        @Nullable @Size(max = Episode.NAME_MAX) String employer,
        @Nullable YesNo worksForHerHome,
        @Nullable YesNo chosenByHer) {

    /** Whoever is paid by her home is not independent of it, whatever the part is called. Her choice changes nothing here. */
    public Independence independence() {
        if (worksForHerHome == YesNo.YES || role.caresForHer()) return Independence.NOT_INDEPENDENT;
        if (role == InterviewerRole.OTHER && worksForHerHome == null) return Independence.NOT_KNOWN;
        return Independence.INDEPENDENT;
    }
}
