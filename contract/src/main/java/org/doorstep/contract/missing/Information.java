package org.doorstep.contract.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * What she was given.
 *
 * @param helpline a number to ring at any hour
 * @param advocate how to reach somebody who speaks for her
 * @param complaints how to complain
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Information(
        @Nullable YesNo helpline,
        @Nullable YesNo safetyAdvice,
        @Nullable YesNo advocate,
        @Nullable YesNo complaints) {}
