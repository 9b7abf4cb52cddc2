package org.doorstep.server.copies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.Desk;
import org.doorstep.contract.office.Copies.Preview;
import org.doorstep.contract.office.CopyPermissions.Need;
import org.doorstep.contract.office.ReceivedInterviews.Whole;
import org.doorstep.contract.office.ReceivedVisits.Known;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.caseload.Bulletin;
import org.doorstep.server.caseload.Withholding;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.sync.CommitQueue;
import org.doorstep.server.tasks.ToBeTold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One interview's copies: what would leave, and the copy itself, in one transaction with what the child must be told. */
@Component
class CopyDesk {
    private final Composer composer;
    private final Permissions permissions;
    private final CopyTable copies;
    private final TellingTable tellings;
    private final ToBeTold toBeTold;
    private final Interviews interviews;
    private final CopyWords words;
    private final Withholding withholding;
    private final Bulletin bulletin;
    private final CommitQueue commits;
    private final Audit audit;
    private final Ids ids;
    private final JsonMapper json;

    CopyDesk(
            Composer composer,
            Permissions permissions,
            CopyTable copies,
            TellingTable tellings,
            ToBeTold toBeTold,
            Interviews interviews,
            CopyWords words,
            Withholding withholding,
            Bulletin bulletin,
            CommitQueue commits,
            Audit audit,
            Ids ids,
            JsonMapper json) {
        this.composer = composer;
        this.permissions = permissions;
        this.copies = copies;
        this.tellings = tellings;
        this.toBeTold = toBeTold;
        this.interviews = interviews;
        this.words = words;
        this.withholding = withholding;
        this.bulletin = bulletin;
        this.commits = commits;
        this.audit = audit;
        this.ids = ids;
        this.json = json;
    }

    Whole read(ChangeLog.Entry interview) {
        return composer.whole(interview, interviews.card(interview.childId()));
    }

    Desk open(ChangeLog.Entry interview) {
        var card = interviews.card(interview.childId());
        return new Desk(
                interview.recordId(),
                card.id(),
                CopyNames.of(card),
                interview.revision(),
                interview.receivedAt(),
                Interviews.names(interviews.harmers(card)).toList(),
                KeepBacks.in(interview.doc()).all(),
                offered(card),
                copies.ofRecord(interview.recordId()).stream()
                        .map(kept -> words.told(kept, interview.revision()))
                        .toList());
    }

    private LinkedHashMap<PersonId, Known> offered(Child card) {
        var kept = withholding.sentences(card).keySet();
        var people = new LinkedHashMap<PersonId, Known>();
        card.people().forEach((id, person) -> {
            if (!kept.contains(id)) people.put(id, new Known(person.name(), person.relationship()));
        });
        return people;
    }

    Preview preview(ChangeLog.Entry interview, Ask ask, Caller by) {
        var draft = composer.draft(interview, interviews.card(interview.childId()), ask, by);
        var covering = permissions.covering(interview, draft);
        var newest = draft.needs().isEmpty() || covering.isEmpty() ? null : covering.getFirst();
        return new Preview(
                draft.check(),
                draft.page(),
                draft.leftOut(),
                draft.withoutTexts(),
                draft.needs(),
                newest == null ? null : words.told(newest, interview, by),
                !draft.isBlocked() && (draft.needs().isEmpty() || (newest != null && newest.isApproved())));
    }

    /** @throws Problem 409 when that reader gets none, a manager has to decide first, or the interview has changed */
    String ask(ChangeLog.Entry interview, Ask ask, String reason, Caller by) {
        var draft = fresh(interview, ask, by, "copy.permission.ask");
        if (draft.needs().isEmpty())
            throw Problem.conflict("nothing-to-decide", "Nobody has to decide about this copy. Make it.");
        return commits.commit(() -> {
            audit.record(by.who(), "copy.permission.ask", interview.childId(), interview.recordId(), Outcome.DONE);
            return permissions.covering(interview, draft).stream()
                    .filter(row -> row.decided() == null || row.isApproved())
                    .findFirst()
                    .map(Permissions.Row::id)
                    .orElseGet(() -> permissions.ask(interview, draft, reason, by.worker()));
        });
    }

    /** @throws Problem as {@link #ask}, and while nobody has made sure that the reader lives and works apart */
    String make(ChangeLog.Entry interview, Ask ask, Caller by) {
        var action = "copy.make."
                + ask.recipient().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var draft = fresh(interview, ask, by, action);
        var card = interviews.card(interview.childId());
        if (!ask.livesApart() && !interviews.harmers(card).isEmpty())
            throw Problem.conflict(
                    "lives-apart",
                    "First make sure that this reader neither lives nor works with anybody whom " + card.name()
                            + " named, and say so.");
        return commits.commit(() -> {
            var permission = permission(interview, draft);
            var made = new Made(
                    ids.nextText(), interview, draft, permission, json.writeValueAsString(draft.page()), by.worker());
            copies.add(made);
            if (!ask.overridden().isEmpty()) mustBeTold(made);
            audit.record(by.who(), action, interview.childId(), interview.recordId(), Outcome.DONE);
            return made.id();
        });
    }

    private Draft fresh(ChangeLog.Entry interview, Ask ask, Caller by, String action) {
        if (ask.revision() != interview.revision())
            throw Problem.conflict("moved-on", "The interview has changed since you read it. Read it again first.");
        var draft = composer.draft(interview, interviews.card(interview.childId()), ask, by);
        if (!draft.isBlocked()) return draft;
        audit.record(by.who(), action, interview.childId(), interview.recordId(), Outcome.REFUSED);
        throw Problem.conflict("blocked", String.join(" ", draft.check().sentences()));
    }

    private Permissions.@Nullable Row permission(ChangeLog.Entry interview, Draft draft) {
        if (draft.needs().isEmpty()) return null;
        return permissions.covering(interview, draft).stream()
                .filter(Permissions.Row::isApproved)
                .findFirst()
                .orElseThrow(() -> Problem.conflict("needs-a-manager", needed(draft.needs())));
    }

    private static String needed(List<Need> needs) {
        return "A manager decides first. "
                + String.join(" ", needs.stream().map(CopyDesk::needed).toList());
    }

    private static String needed(Need need) {
        return switch (need) {
            case DOUBT -> "This reader may be somebody whom the child named.";
            case OVERRIDE -> "Something that the child asked not to share would go out.";
            case TEXTS -> "Somebody has to read the texts for what the child asked not to share.";
            case MORE_THAN_FACTS -> "This reader gets the bare facts, unless a manager says otherwise.";
        };
    }

    private void mustBeTold(Made made) {
        var permission = made.permission();
        var decided = permission == null ? null : permission.decided();
        if (decided == null) throw new IllegalStateException("Nothing is overridden without a decision");
        var reader = made.draft().ask().recipient();
        var what = made.draft().keptBack().of(made.draft().ask().overridden());
        var child = made.interview().childId();
        toBeTold.ask(
                tellings.add(made, what, decided),
                made.interview(),
                decided.by(),
                decided.at(),
                ToTell.task(reader, what, decided.why()));
        bulletin.tell(bulletin.workersOf(child), child, ToTell.notice(reader, decided.why()));
    }
}
