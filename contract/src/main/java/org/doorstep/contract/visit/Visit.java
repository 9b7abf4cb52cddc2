package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A visit to one child. Siblings seen at one door have a record each, sharing {@code contactId}; each holds only its
 * own child's words.
 *
 * @param purpose the cohort whose visit this is
 * @param attempt whether it took place, with when and where, or why not
 * @param present who was there besides the child
 * @param seen whether this child was seen, and alone; absent only when the visit did not take place
 * @param quotes her own words, kept apart from the worker's {@code summary}
 * @param noViews why there are no views of hers, when there are none
 * @param observation what the worker saw and heard
 * @param analysis what the worker makes of it
 * @param safeguarded for a looked-after child: does the placement safeguard and promote her welfare (regulation 30)
 * @param earlierActions what became of the actions that were open before this visit
 * @param attachments photos and drawings; each entry changes as a whole
 * @param visitor who went, when it was not the child's own team
 * @param motherSeen asked instead of seen, alone, bedroom and views while the child is not born
 * @param awake asked of a baby
 * @param marks marks or injuries that were seen
 * @param schedule3 asked of a privately fostered child
 * @param reportAuthor asked of a child placed for adoption
 * @param knowsWhomToCall whether she has the worker's number and knows how to reach an advocate (regulation 31)
 * @param leaver asked of a care leaver
 * @param directWork what was made with her
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Visit(
        ContactId contactId,
        Cohort purpose,
        @Leaf(Leaf.Kind.ATOMIC) Attempt attempt,
        @Nullable Announced announced,
        Map<String, Present> present,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {
                    "/outcome=NOT_SEEN",
                    "/alone/outcome=UNABLE",
                    "/alone/outcome=CHILD_REFUSED",
                    "/alone/outcome=INAPPROPRIATE_AGE",
                    "/alone/outcome=ALONE"
                })
        @Nullable
        Seen seen,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"/outcome=NO", "/outcome=NOT_APPLICABLE", "/outcome=YES"})
        @Nullable
        Bedroom bedroom,

        Map<String, Quote> quotes,
        @Nullable NoViewsReason noViews,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = NARRATIVE_MAX)
        String summary,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = NARRATIVE_MAX)
        String adults,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = NARRATIVE_MAX)
        String observation,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = NARRATIVE_MAX)
        String analysis,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"/answer=NO", "/answer=YES"})
        @Nullable
        Safeguarded safeguarded,

        Map<ActionId, ActionState> earlierActions,
        Map<ActionId, VisitAction> actions,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable NextVisit next,
        @Leaf(Leaf.Kind.ATOMIC) Map<AttachmentId, Attachment> attachments,
        @Nullable VisitorRole visitor,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable Interpreter interpreter,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"/answer=NO", "/answer=YES"})
        @Nullable
        MotherSeen motherSeen,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"/answer=NO", "/answer=YES"})
        @Nullable
        Awake awake,

        @Nullable Baby baby,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, Mark> marks,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, Disclosure> disclosures,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"/finding=CONCERN", "/finding=NOT_EXPLORED", "/finding=ESTABLISHED_OK"})
        Map<Schedule3, Schedule3Finding> schedule3,

        @Leaf(Leaf.Kind.ATOMIC) @Nullable ReportAuthor reportAuthor,
        @Nullable YesNo knowsWhomToCall,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable Health health,
        @Nullable Leaver leaver,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, DirectWork> directWork) {

    /** Characters in one narrative; six of the largest and a hundred quotes still fit the 256 kB of one change. */
    public static final int NARRATIVE_MAX = 20_000;

    public Visit {
        present = present == null ? Map.of() : present;
        quotes = quotes == null ? Map.of() : quotes;
        earlierActions = earlierActions == null ? Map.of() : earlierActions;
        actions = actions == null ? Map.of() : actions;
        attachments = attachments == null ? Map.of() : attachments;
        marks = marks == null ? Map.of() : marks;
        disclosures = disclosures == null ? Map.of() : disclosures;
        schedule3 = schedule3 == null ? Map.of() : schedule3;
        directWork = directWork == null ? Map.of() : directWork;
    }

    /** What every cohort's visit holds, without what only some are asked. */
    public Visit(
            ContactId contactId,
            Cohort purpose,
            Attempt attempt,
            @Nullable Announced announced,
            Map<String, Present> present,
            @Nullable Seen seen,
            @Nullable Bedroom bedroom,
            Map<String, Quote> quotes,
            @Nullable NoViewsReason noViews,
            @Nullable String summary,
            @Nullable String adults,
            @Nullable String observation,
            @Nullable String analysis,
            @Nullable Safeguarded safeguarded,
            Map<ActionId, ActionState> earlierActions,
            Map<ActionId, VisitAction> actions,
            @Nullable NextVisit next,
            Map<AttachmentId, Attachment> attachments) {
        this(
                contactId,
                purpose,
                attempt,
                announced,
                present,
                seen,
                bedroom,
                quotes,
                noViews,
                summary,
                adults,
                observation,
                analysis,
                safeguarded,
                earlierActions,
                actions,
                next,
                attachments,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                Map.of());
    }
}
