package org.doorstep.contract.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.Parts;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.visit.Attachment;
import org.doorstep.contract.visit.Interpreter;
import org.doorstep.contract.visit.Present;
import org.doorstep.contract.visit.Quote;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * A return home interview that was held, in the order in which it is asked. It may answer several returns; each is timed by
 * itself.
 *
 * @param episodes the returns that it speaks of, by their records
 * @param place where, in words
 * @param limitsExplained she was told first what cannot stay between her and the interviewer
 * @param agreedToSharing she agrees that those who look after her are told
 * @param thoughtMissing "did you think of yourself as missing?"
 * @param quotes her own words, apart from what others make of it
 * @param told the four things that an interview is for
 * @param riskBefore how at risk she was thought to be; places differ in their grades, so it is an open code
 * @param riskScale whose grades these are
 * @param pattern what it has in common with earlier times
 * @param lateReason why it was later than 72 hours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Interview(
        @Leaf(Leaf.Kind.ATOMIC) Map<RecordId, Answers> episodes,
        Instant heldAt,
        @Nullable Instant endedAt,
        @Nullable @Size(max = Episode.NAME_MAX) String place,
        @Leaf(Leaf.Kind.ATOMIC) Interviewer interviewer,
        @Nullable YesNo alone,
        Map<String, Present> present,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable Interpreter interpreter,
        @Nullable YesNo limitsExplained,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"=NO", "=YES"})
        @Nullable
        YesNo agreedToSharing,

        @Leaf(Leaf.Kind.ATOMIC) Map<String, KeepBack> keepBack,
        @Nullable Said thoughtMissing,
        @Parts @Nullable Before before,
        Map<PushFactor, Said> push,
        Map<PullFactor, Said> pull,
        Map<PlaceBeen, Said> places,
        @Parts @Nullable During during,
        @Nullable Said substances,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, SomebodyThere> people,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"/hurt=YES", "/hurt=DID_NOT_SAY", "/hurt=NOT_ASKED", "/hurt=NO"})
        @Nullable
        Harm harm,

        Map<RiskSign, Said> risks,
        @Parts @Nullable After after,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, Quote> quotes,
        @Leaf(Leaf.Kind.ATOMIC) Map<AttachmentId, Attachment> attachments,
        @Leaf(Leaf.Kind.ATOMIC) Map<MustDo, Done> told,
        @Parts @Nullable Information information,

        @Nullable @Size(max = Episode.CODE_MAX) @Pattern(regexp = Episode.OPEN_CODE)
        String riskBefore,

        @Leaf(
                value = Leaf.Kind.SAFEGUARDING,
                mostProtectiveFirst = {"=HIGH", "=MEDIUM", "=LOW", "=NO_APPARENT_RISK"})
        @Nullable
        @Size(max = Episode.CODE_MAX)
        @Pattern(regexp = Episode.OPEN_CODE)
        String riskAfter,

        @Nullable @Size(max = Episode.NAME_MAX) String riskScale,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String pattern,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = ANALYSIS_MAX)
        String analysis,

        @Leaf(Leaf.Kind.ATOMIC) Map<ActionId, InterviewAction> actions,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = Episode.TEXT_MAX)
        String lateReason) {
    /** Characters of an analysis. */
    public static final int ANALYSIS_MAX = 20_000;

    public Interview {
        episodes = episodes == null ? Map.of() : episodes;
        present = present == null ? Map.of() : present;
        keepBack = keepBack == null ? Map.of() : keepBack;
        push = push == null ? Map.of() : push;
        pull = pull == null ? Map.of() : pull;
        places = places == null ? Map.of() : places;
        people = people == null ? Map.of() : people;
        risks = risks == null ? Map.of() : risks;
        quotes = quotes == null ? Map.of() : quotes;
        attachments = attachments == null ? Map.of() : attachments;
        told = told == null ? Map.of() : told;
        actions = actions == null ? Map.of() : actions;
    }
}
