package org.doorstep.server.interviews;

import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.missing.Answers;
import org.doorstep.contract.missing.Interview;

/** An interview with its record. */
record HeldInterview(RecordId record, Interview interview) {

    /** Whether it was held about that return, and did not only mention it. */
    boolean answers(RecordId episode) {
        return interview.episodes().getOrDefault(episode, new Answers(false)).heldFor();
    }
}
