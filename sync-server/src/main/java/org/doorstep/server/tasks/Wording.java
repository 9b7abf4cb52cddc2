package org.doorstep.server.tasks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.doorstep.contract.office.Tasks.Kind;
import org.doorstep.contract.visit.Schedule3;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a task says: what the record shows, and why that is for a manager, with the source of the rule. */
final class Wording {
    private Wording() {}

    /** The child's own words are shown no more once she does not agree to it. */
    static final String WITHDRAWN = "The child answered questions for the reviewing officer, and these are not to be"
            + " passed on, or are not in the record any more.";

    static String what(Kind kind, Collection<String> about, JsonNode doc) {
        return switch (kind) {
            case NOT_SAFEGUARDED ->
                "The worker answered that the placement does not adequately safeguard and promote the child's welfare.";
            case ALONE_REFUSED -> "A parent or carer refused that the child was seen alone, or seen at all.";
            case ACCESS_DENIED -> "Access to the home was denied.";
            case NOT_MET_AGAIN -> "The child could not be met, and not for the first time in a row.";
            case MARK ->
                about.size() == 1 ? "A mark or an injury was seen." : about.size() + " marks or injuries were seen.";
            case DISCLOSURE ->
                about.size() == 1
                        ? "The child told something that cannot stay between the child and the worker."
                        : "The child told " + about.size()
                                + " things that cannot stay between the child and the worker.";
            case SURVEY -> Survey.words(doc);
            case CONCERN -> "Gives concern: " + String.join("; ", matters(about)) + ".";
            case MISSING_AGAIN, RETURN_INTERVIEW -> MissingWording.what(about);
            case FACT_WRONG -> ProposalWording.what(doc);
            case TELL_CHILD ->
                throw new IllegalArgumentException("Only the room of the copies knows what a child is told");
        };
    }

    static String why(Kind kind, TaskRules rules) {
        return switch (kind) {
            case NOT_SAFEGUARDED ->
                "The authority must review the case (regulation 30, SI 2010/959); when, is settled within "
                        + days(rules.decideWithinWorkingDays()) + by(rules);
            case ALONE_REFUSED ->
                "This is discussed within " + hours(rules.discussWithinHours())
                        + " of the visit, and the child is visited again within "
                        + days(rules.visitAgainWithinWorkingDays()) + by(rules);
            case ACCESS_DENIED ->
                "A manager decides within " + days(rules.decideWithinWorkingDays()) + " how the child is seen"
                        + by(rules);
            case NOT_MET_AGAIN ->
                "After " + rules.failuresInARow() + " attempts in a row that failed, a manager decides within "
                        + days(rules.decideWithinWorkingDays()) + " how the child is seen" + by(rules);
            case MARK, DISCLOSURE ->
                "A manager reads this at once, within " + hours(rules.readWithinHours()) + " of its arrival"
                        + by(rules);
            case SURVEY -> forOfficer(null, rules);
            case TELL_CHILD ->
                "Who shares what a child asked not to share does so for a reason that the child is told, by the worker who"
                        + " holds the child and in words that the child understands, within "
                        + days(rules.tellWithinWorkingDays())
                        + " of the copy. Write down the day, and how the child took it" + by(rules);
            case MISSING_AGAIN ->
                "So often calls for a strategy discussion; a manager decides within "
                        + days(rules.decideWithinWorkingDays()) + by(rules);
            case RETURN_INTERVIEW ->
                "After every return an interview is offered and held within 72 hours (statutory guidance on children who"
                        + " run away or go missing, 2014); somebody sees to it within "
                        + hours(rules.answerWithinHours()) + by(rules);
            case FACT_WRONG ->
                "Nobody re-keys a fact here: it is put right where it is kept, or its author is told why not, within "
                        + days(rules.decideWithinWorkingDays()) + by(rules);
            case CONCERN ->
                "The officer must establish these matters (regulation 8(4) and Schedule 3, SI 2005/1533); a concern is"
                        + " decided within " + days(rules.decideWithinWorkingDays()) + by(rules);
        };
    }

    /** The same for its author's notice. A fact stands in no notice: it may name the child, or where the child lives. */
    static String told(Task task) {
        return task.kind() == Kind.FACT_WRONG ? "" : " " + task.what();
    }

    /** @param officer by name; absent where none is named for the child */
    static String forOfficer(@Nullable String officer, TaskRules rules) {
        var within = days(rules.passOnWithinWorkingDays());
        if (officer != null)
            return "The child answered this for the independent reviewing officer, " + officer + ". It is read within "
                    + within + by(rules);
        return "It is for the child's independent reviewing officer. None is named for this child here, so it is the manager's:"
                + " pass it on within " + within
                + " to that officer, or to whoever chairs the next review or conference, and"
                + " say here to whom" + by(rules);
    }

    /** What its author hears that somebody has read. */
    static String record(Kind kind) {
        return switch (kind) {
            case TELL_CHILD -> "what the child is to be told about the copy that you allowed";
            case FACT_WRONG -> "what you say is wrong on a card";
            case MISSING_AGAIN, RETURN_INTERVIEW -> "what you wrote about a child who was missing";
            default -> "your visit";
        };
    }

    private static String by(TaskRules rules) {
        return " (" + rules.standard() + ").";
    }

    private static String hours(int n) {
        return n + (n == 1 ? " hour" : " hours");
    }

    private static String days(int n) {
        return n + (n == 1 ? " working day" : " working days");
    }

    /** In the Schedule's order; a matter that a newer tablet knows is named by its code. */
    private static List<String> matters(Collection<String> about) {
        var known = Arrays.stream(Schedule3.values())
                .filter(matter -> about.contains(matter.name()))
                .map(Wording::matter)
                .toList();
        return known.size() == about.size() ? known : about.stream().sorted().toList();
    }

    private static String matter(Schedule3 matter) {
        return switch (matter) {
            case DURATION -> "how long it is meant to last";
            case WISHES -> "the child's wishes and feelings";
            case DEVELOPMENT -> "the child's development";
            case IDENTITY -> "religion, origin, culture and language";
            case MONEY -> "the financial arrangements";
            case CARER -> "the carer's capacity";
            case ACCOMMODATION -> "the accommodation";
            case HEALTH -> "health care and the GP";
            case EDUCATION -> "education";
            case CARE -> "the standard of care";
            case HOUSEHOLD -> "the members of the household";
            case FAMILY_CONTACT -> "contact with the family";
            case DECISIONS -> "how decisions are taken";
            case ADVICE -> "advice to those who need it";
        };
    }
}
