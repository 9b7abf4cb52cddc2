package org.doorstep.contract.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.CopyPermissions.Need;
import org.doorstep.contract.office.CopyPermissions.Permission;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Copies of a return home interview: made for one reader at a time, none of whom is chosen beforehand. Whoever the child named
 * as harming her gets none, and neither does that person's home or employer. What she asked not to share is in a copy only when
 * a manager put it there for a reason, of which the child is told. What went out, to whom, when and how, stays written down.
 */
@HttpExchange(url = "/api/v1/office", accept = "application/json")
public interface Copies {
    /** Characters of a name or an organisation. */
    int NAME_MAX = 120;
    /** Characters of where a copy goes. */
    int WHERE_MAX = 200;
    /** Characters of a reason. */
    int REASON_MAX = 500;

    /** What has to be known before a copy is made, and the copies that there are. */
    @GetExchange("/interviews/{recordId}/copies")
    Desk desk(@PathVariable RecordId recordId);

    /** What would leave the house, what would not, and what a manager has to decide first. Nothing is kept. */
    @PostExchange("/interviews/{recordId}/copies/preview")
    Preview preview(@PathVariable RecordId recordId, @RequestBody Ask ask);

    /**
     * Makes the copy and keeps it as it is. 409 {@code blocked}, {@code needs-a-manager}, {@code moved-on}, {@code
     * lives-apart}.
     */
    @PostExchange("/interviews/{recordId}/copies")
    Sheet make(@PathVariable RecordId recordId, @RequestBody Ask ask);

    /** The copy as it was made, whatever became of the interview since. */
    @GetExchange("/copies/{id}")
    Sheet read(@PathVariable String id);

    /** It went out. This is written down even where the interview has changed meanwhile: it says what happened. */
    @PostExchange("/copies/{id}/sent")
    Row sent(@PathVariable String id, @RequestBody Sent sent);

    /** Its reader has said that it came. */
    @PostExchange("/copies/{id}/received")
    Row received(@PathVariable String id, @RequestBody On on);

    /** It does not go out after all. */
    @PostExchange("/copies/{id}/kept")
    Row keepHere(@PathVariable String id, @RequestBody Why why);

    /** Every copy about a child, the newest first. */
    @GetExchange("/children/{childId}/copies")
    List<Row> ofChild(@PathVariable ChildId childId);

    /**
     * Which children must still be told that something they asked not to share was shared, the longest waiting first: those
     * whom the caller tells, or sees to as a manager. Whoever only has a child open meanwhile tells her nothing of it.
     */
    @GetExchange("/tellings")
    List<Telling> toTell();

    enum Kind {
        SOCIAL_WORKER,
        REVIEWING_OFFICER,
        POLICE,
        PLACING_AUTHORITY,
        HOST_AUTHORITY,
        /** Where she lives: a foster home, a children's home, supported accommodation. */
        HOME,
        PARENT_OR_CARER,
        SOMEBODY_ELSE;

        /** Whose duty to her is their office. Everybody else gets the bare facts, and more only from a manager. */
        public boolean isProfessional() {
            return switch (this) {
                case SOCIAL_WORKER, REVIEWING_OFFICER, POLICE, PLACING_AUTHORITY, HOST_AUTHORITY -> true;
                case HOME, PARENT_OR_CARER, SOMEBODY_ELSE -> false;
            };
        }
    }

    /** What a copy can hold beside the facts: when, where from, who asked her, and that she was told how to stay safe. */
    enum Part {
        BEFORE,
        DURING,
        HARM,
        PEOPLE,
        AFTER,
        WORDS,
        REASONS,
        ASSESSMENT,
        ACTIONS
    }

    enum How {
        SECURE_MAIL,
        BY_HAND,
        POST,
        THEIR_SYSTEM
    }

    /**
     * @param name of a person; nobody gets a copy as an office only
     * @param organisation absent for a parent or carer
     * @param where the address that it goes to, electronic or of a house
     * @param person which of the child's people that is; absent for somebody who is not on the card
     */
    record Recipient(
            Kind kind,
            @NotBlank @Size(max = NAME_MAX) String name,
            @Nullable @Size(max = NAME_MAX) String organisation,
            @Nullable @Size(max = WHERE_MAX) String where,
            @Nullable PersonId person) {}

    /**
     * @param revision which state of the interview a copy would be of
     * @param named how the child calls those whom she named as harming her, in this interview or another
     * @param keptBack what she asked not to share
     * @param people on the child's card, without those whose names are kept from somebody
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Desk(
            RecordId recordId,
            ChildId childId,
            String child,
            long revision,
            Instant receivedAt,
            List<String> named,
            Map<String, KeptBack> keptBack,
            Map<PersonId, ReceivedVisits.Known> people,
            List<Row> copies) {
        public Desk {
            named = named == null ? List.of() : named;
            keptBack = keptBack == null ? Map.of() : keptBack;
            people = people == null ? Map.of() : people;
            copies = copies == null ? List.of() : copies;
        }
    }

    enum Way {
        FREE,
        /** It may be somebody whom she named; a manager says how she knows that it is not. */
        DOUBT,
        /** It is, and nobody can change that here. */
        BLOCKED
    }

    /** @param sentences why, for whoever asked and for nobody else */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Check(Way way, List<String> sentences) {
        public Check {
            sentences = sentences == null ? List.of() : sentences;
        }
    }

    /**
     * @param revision the state of the interview that the caller has read
     * @param overridden which of {@code keptBack} goes into this copy all the same
     * @param texts whether what people wrote is in it although she asked for something not to be shared
     * @param livesApart the caller has made sure that the reader neither lives nor works with anybody whom she named; asked for
     *     when it is made
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Ask(
            long revision,
            Recipient recipient,
            List<Part> parts,
            List<String> overridden,
            boolean texts,
            boolean livesApart) {
        public Ask {
            parts = parts == null ? List.of() : parts;
            overridden = overridden == null ? List.of() : overridden;
        }
    }

    /**
     * @param page absent for a reader who is blocked
     * @param leftOut which of {@code keptBack} is not in it
     * @param withoutTexts whether what people wrote is left out, because nobody has read it for what she asked not to share
     * @param needs what a manager has to decide first, decided or not
     * @param permission the newest that was asked for exactly this
     * @param mayBeMade whether nothing is in the way but {@code livesApart}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Preview(
            Check check,
            @Nullable Page page,
            List<String> leftOut,
            boolean withoutTexts,
            List<Need> needs,
            @Nullable Permission permission,
            boolean mayBeMade) {
        public Preview {
            leftOut = leftOut == null ? List.of() : leftOut;
            needs = needs == null ? List.of() : needs;
        }
    }

    /**
     * A copy as it is kept: these bytes were hashed.
     *
     * @param by who made it
     * @param revision of the interview, for people
     * @param doc as the contract's {@code Interview}, holding only what this reader gets
     * @param episodes the times she was away that it is about, as the contract's {@code Episode}, reduced likewise
     * @param people those whom {@code doc} names by reference
     * @param lacks whether the page says that she asked something not to be shared: to those whose office is their duty to her,
     *     never to family, home or anybody else, who could ask her what it was
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Page(
            RecordId recordId,
            Recipient recipient,
            String child,
            String by,
            Instant at,
            long revision,
            Instant receivedAt,
            List<Part> parts,
            Map<String, Object> doc,
            List<Map<String, Object>> episodes,
            Map<PersonId, ReceivedVisits.Known> people,
            boolean lacks) {
        public Page {
            parts = parts == null ? List.of() : parts;
            doc = doc == null ? Map.of() : doc;
            episodes = episodes == null ? List.of() : episodes;
            people = people == null ? Map.of() : people;
        }
    }

    /**
     * A copy and what became of it.
     *
     * @param check whether it could still go there: she may have named somebody since
     */
    record Sheet(Page page, Row row, Check check) {}

    record Sent(How how, LocalDate on) {}

    record On(LocalDate on) {}

    record Why(@NotBlank @Size(max = REASON_MAX) String why) {}

    /**
     * One line of the log.
     *
     * @param revision of which state of the interview it is
     * @param current which state there is now
     * @param leftOut how many things she asked not to share are not in it
     * @param shared how many are in it all the same
     * @param hash SHA-256 of the page as it is kept, in hex
     */
    record Row(
            String id,
            RecordId recordId,
            ChildId childId,
            Recipient recipient,
            List<Part> parts,
            long revision,
            long current,
            int leftOut,
            int shared,
            String hash,
            String madeBy,
            Instant madeAt,
            @Nullable Out out,
            @Nullable LocalDate receivedOn,
            @Nullable Here here) {
        public Row {
            parts = parts == null ? List.of() : parts;
        }
    }

    /** @param at when that was written down */
    record Out(How how, LocalDate on, String by, Instant at) {}

    /** It was not sent after all. */
    record Here(String why, String by, Instant at) {}

    /**
     * @param id of the task with which this is closed, see {@link Tasks}
     * @param what she had asked not to share, as she said it
     * @param out when it went; absent while it has not
     */
    record Telling(
            String id,
            RecordId recordId,
            ChildId childId,
            String child,
            Recipient recipient,
            List<KeptBack> what,
            String reason,
            String by,
            Instant at,
            @Nullable LocalDate out) {
        public Telling {
            what = what == null ? List.of() : what;
        }
    }
}
