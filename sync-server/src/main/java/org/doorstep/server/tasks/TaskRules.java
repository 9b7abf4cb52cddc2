package org.doorstep.server.tasks;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits as this authority keeps them. The law names no hours: these are local standards, so each can be changed.
 *
 * @param lookBackDays days since the receipt after which a record raises nothing any more, so that a store that is
 *     followed for the first time does not begin with years of tasks
 * @param failuresInARow how many attempts to meet a child must fail, one after the other, for the last to raise a task
 * @param noFailure reasons of a visit that did not take place which neither count as a failure nor end a row of them
 * @param readWithinHours hours after the receipt within which a mark, an injury or a disclosure is read
 * @param discussWithinHours hours after the visit within which a parent's or carer's refusal is discussed
 * @param answerWithinHours hours after it was raised within which somebody sees to an interview that was not offered or held
 * @param visitAgainWithinWorkingDays working days after that visit within which the child is visited again
 * @param decideWithinWorkingDays working days after the receipt within which everything else is decided
 * @param passOnWithinWorkingDays working days after the receipt within which what a child answered for her reviewing
 *     officer is passed on
 * @param tellWithinWorkingDays working days after the copy was made within which a child is told that something she asked
 *     not to share is shared
 * @param standard whose standard these limits are, as the tasks say it
 */
@ConfigurationProperties("doorstep.tasks")
record TaskRules(
        @DefaultValue("28") int lookBackDays,
        @DefaultValue("2") int failuresInARow,

        @DefaultValue({"CANCELLED_BY_SERVICE", "NOT_REQUIRED_CASE_CLOSING"})
        Set<String> noFailure,

        @DefaultValue("4") int readWithinHours,
        @DefaultValue("48") int discussWithinHours,
        @DefaultValue("24") int answerWithinHours,
        @DefaultValue("5") int visitAgainWithinWorkingDays,
        @DefaultValue("2") int decideWithinWorkingDays,
        @DefaultValue("5") int passOnWithinWorkingDays,
        @DefaultValue("5") int tellWithinWorkingDays,
        @DefaultValue("local standard") String standard) {

    TaskRules {
        if (lookBackDays < 1 || failuresInARow < 1) throw new IllegalArgumentException("doorstep.tasks: at least 1");
        if (readWithinHours < 0
                || discussWithinHours < 0
                || answerWithinHours < 0
                || visitAgainWithinWorkingDays < 0
                || decideWithinWorkingDays < 0
                || passOnWithinWorkingDays < 0
                || tellWithinWorkingDays < 0)
            throw new IllegalArgumentException("doorstep.tasks: a limit is not negative");
    }
}
