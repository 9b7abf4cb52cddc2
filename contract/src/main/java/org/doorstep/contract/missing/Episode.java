package org.doorstep.contract.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.Parts;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * One time that a child was missing or away. Each has a return of its own, with its own 72 hours and its own offer, even
 * where one interview speaks of several.
 *
 * @param startedAt when she left or was last seen by whoever looks after her, whichever is later
 * @param policeRisk how the police graded it; forces differ, so it is an open code
 * @param riskScale whose grades these are
 * @param returnedAt when she was back home or in care; the 72 hours run from here
 * @param returnedHow what made her come back, or who brought her
 * @param preventionInterview whether the police talked to her when she was back, which is not this interview
 * @param responsibleAuthority whose child she is; of a child placed elsewhere, the authority that placed her
 * @param hostAuthority in whose area she lives
 * @param outOfArea she lives outside the area of the authority whose child she is
 * @param placedHere another authority's child who lives here
 * @param interviewsThere who interviews where she lives
 * @param attempts to hold an interview that had been offered
 * @param lateReason why it was later than 72 hours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Episode(
        Kind kind,
        Instant startedAt,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable MissingFrom from,
        @Nullable ReportedBy reportedBy,
        @Nullable Instant reportedAt,
        @Nullable @Size(max = NAME_MAX) String policeReference,

        @Nullable @Size(max = CODE_MAX) @Pattern(regexp = OPEN_CODE)
        String policeRisk,

        @Nullable @Size(max = NAME_MAX) String riskScale,
        @Nullable Instant foundAt,
        @Nullable @Size(max = NAME_MAX) String foundWhere,
        @Nullable Instant returnedAt,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = TEXT_MAX)
        String returnedHow,

        @Nullable YesNo preventionInterview,
        @Nullable @Size(max = NAME_MAX) String responsibleAuthority,
        @Nullable @Size(max = NAME_MAX) String hostAuthority,
        @Nullable YesNo outOfArea,
        @Nullable YesNo placedHere,
        @Nullable @Size(max = NAME_MAX) String interviewsThere,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, InterviewOffer> offers,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, InterviewOffer> attempts,
        @Parts @Nullable Declined declined,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable NotOffered notOffered,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = TEXT_MAX)
        String lateReason,

        @Leaf(Leaf.Kind.NARRATIVE) @Nullable @Size(max = TEXT_MAX)
        String note) {
    /** Characters of a name, a place or a reference. */
    public static final int NAME_MAX = 200;
    /** Characters of a text. */
    public static final int TEXT_MAX = 4_000;
    /** Characters of a code. */
    public static final int CODE_MAX = 40;
    /** A code of a list that is not ours to close. */
    public static final String OPEN_CODE = "[A-Z][A-Z0-9_]*";

    public Episode {
        offers = offers == null ? Map.of() : offers;
        attempts = attempts == null ? Map.of() : attempts;
    }

    /** The two kinds of the looked-after children return (SSDA903). */
    public enum Kind {
        /** Nobody knew where she was. */
        MISSING,
        /** It was known where she was, and that was not where she should have been. */
        AWAY
    }
}
