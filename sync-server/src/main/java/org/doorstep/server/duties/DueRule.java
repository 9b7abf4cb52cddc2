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
 * @param interval absent where it is the one that the child's own plan says
 * @param atLivingAddress whether only a visit where the child lives counts
 * @param from the first day on which the row is in force
 * @param until the last one
 * @param source the regulation or standard, for people
 * @param evidence V read in the source, P partly read, M from memory, D our recommendation
 * @param first the reason while there is no counted visit yet
 * @param then the reason counted from the last one
 * @param off not in force unless the authority turns it on: what nobody has verified never gives more time by itself
 * @param insteadOf the rows that do not hold for a child for whom this one does
 */
record DueRule(
        String id,
        Cohort cohort,
        Layer layer,
        List<Condition> when,
        Anchor anchor,
        @Nullable Interval interval,
        Phase phase,
        boolean atLivingAddress,
        LocalDate from,
        @Nullable LocalDate until,
        String title,
        String source,
        Evidence evidence,
        @Nullable String first,
        @Nullable String then,
        @Nullable Boolean off,
        List<String> insteadOf) {

    DueRule {
        when = when == null ? List.of() : List.copyOf(when);
        insteadOf = insteadOf == null ? List.of() : List.copyOf(insteadOf);
        if ((interval == null) != (anchor == Anchor.OWN_PLAN_START))
            throw new IllegalArgumentException(
                    "Rule " + id + " needs an interval, or to start from the child's own plan and have none");
    }

    enum Evidence {
        V,
        P,
        M,
        D
    }

    boolean sleeps() {
        return Boolean.TRUE.equals(off);
    }

    DueRule on() {
        return new DueRule(
                id,
                cohort,
                layer,
                when,
                anchor,
                interval,
                phase,
                atLivingAddress,
                from,
                until,
                title,
                source,
                evidence,
                first,
                then,
                null,
                insteadOf);
    }

    boolean applies(Situation situation) {
        return when.stream().allMatch(c -> c.holds(situation));
    }

    /** Whether it is what the child's own plan asks for. */
    boolean asksForOwnPlan() {
        return interval == null;
    }

    /** Whether a child's own plan may stand in its place; no plan stands in the place of a statutory minimum. */
    boolean givesWay() {
        return layer != Layer.STATUTORY && !asksForOwnPlan();
    }

    String reason(boolean fromAnchor, Interval each, Situation of) {
        String template = fromAnchor || then == null ? first : then;
        if (template == null) template = "{interval}";
        var asked = of.child().asked();
        String words = template.replace("{interval}", each.words()).replace("{by}", asked == null ? "" : asked.by());
        return (layer == Layer.LOCAL ? words + ", local standard" : words) + aboutFewer(of);
    }

    private String aboutFewer(Situation of) {
        if (of.own() != null && asksForOwnPlan() && of.fewer() == Fewer.ALLOWED)
            return "; fewer visits approved by " + of.own().approvedBy();
        return givesWay() ? of.fewer().words : "";
    }
}
