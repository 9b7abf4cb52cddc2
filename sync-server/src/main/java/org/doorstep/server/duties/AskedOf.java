package org.doorstep.server.duties;

import static java.util.Collections.unmodifiableSet;

import java.util.Set;
import java.util.TreeSet;
import org.doorstep.contract.child.Cohort;

/**
 * Of whom a visit asks a question that the law puts.
 *
 * @param of in which cohorts
 * @param notOf in which it is not asked, although the child is in one of the former too
 * @param source the regulation or standard, for people
 * @param evidence as of a rule
 */
record AskedOf(Set<Cohort> of, Set<Cohort> notOf, String source, DueRule.Evidence evidence) {
    AskedOf {
        // In an order of their own: the same table has the same name on every server.
        of = unmodifiableSet(new TreeSet<>(of));
        notOf = notOf == null ? Set.of() : unmodifiableSet(new TreeSet<>(notOf));
    }
}
