package org.doorstep.server.duties;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.duty.Layer;
import org.jspecify.annotations.Nullable;

/**
 * One row of the rule table.
 *
 * @param when every condition that must hold
 * @param atLivingAddress whether only a visit where the child lives counts
 * @param from the first day on which the row is in force
 * @param until the last one
 * @param source the regulation or standard, for people
 * @param evidence V read in the source, P partly read, M from memory, D our recommendation
 * @param first the reason while there is no counted visit yet
 * @param then the reason counted from the last one
 */
record DueRule(
        String id,
        Cohort cohort,
        Layer layer,
        List<Condition> when,
        Anchor anchor,
        Interval interval,
        Phase phase,
        boolean atLivingAddress,
        LocalDate from,
        @Nullable LocalDate until,
        String title,
        String source,
        Evidence evidence,
        @Nullable String first,
        @Nullable String then) {

    DueRule {
        when = when == null ? List.of() : List.copyOf(when);
    }

    enum Evidence {
        V,
        P,
        M,
        D
    }

    boolean applies(Situation situation) {
        return when.stream().allMatch(c -> c.holds(situation));
    }

    String reason(boolean fromAnchor) {
        String template = fromAnchor || then == null ? first : then;
        if (template == null) template = "{interval}";
        String words = template.replace("{interval}", interval.words());
        return layer == Layer.LOCAL ? words + ", local standard" : words;
    }
}
