package org.doorstep.app.office;

import java.time.LocalDate;
import java.util.Optional;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.missing.Independence;
import org.doorstep.contract.missing.InterviewAction;
import org.doorstep.contract.missing.NotOffered;
import org.doorstep.contract.office.Missing.Board;
import org.doorstep.contract.office.Missing.Held;
import org.doorstep.contract.office.Missing.Result;
import org.doorstep.contract.office.Missing.Row;
import org.doorstep.contract.office.Missing.Standing;
import org.jspecify.annotations.Nullable;

/** What is said about somebody who is gone or came back. Hours are hours that have passed. */
final class MissingWords {
    private static final int OFTEN = 3;

    private MissingWords() {}

    static String lead(Board board) {
        var gone = count(board, Standing.GONE);
        var over = count(board, Standing.OVER);
        var amber = count(board, Standing.AMBER);
        return "As of " + Times.clock(board.at()) + ": " + Words.count(gone, "child is gone", "children are gone")
                + ", "
                + Words.count(over, "return is", "returns are") + " past " + board.overAfterHours() + " hours and "
                + amber + " past " + board.amberAfterHours() + " with no interview.";
    }

    private static long count(Board board, Standing standing) {
        return board.rows().stream().filter(row -> row.standing() == standing).count();
    }

    static String standing(Row row, Board board) {
        return switch (row.standing()) {
            case GONE -> (row.kind() == Episode.Kind.AWAY ? "Away for " : "Missing for ") + hours(row.hours()) + ".";
            case RUNNING, AMBER ->
                hours(board.overAfterHours() - row.hours()) + " left for the interview"
                        + (row.dueAt() == null ? "." : ", until " + Times.moment(row.dueAt()) + ".");
            case OVER ->
                "No interview yet: " + hours(row.hours() - board.overAfterHours()) + " past the "
                        + board.overAfterHours() + ".";
            case HELD -> held(row, board);
            case DECLINED ->
                row.outcome() == Result.DECLINED_CARER_SPOKE
                        ? "Did not want an interview. The carer has said what they know."
                        : "Did not want an interview, and the carer’s account is not there.";
            case NOT_OFFERED -> "No interview was offered" + why(row.notOffered());
        };
    }

    static String signedOff(Held held) {
        return held.signedOffBy() == null
                ? "No manager has signed it off yet."
                : "Signed off by " + held.signedOffBy() + ".";
    }

    private static String held(Row row, Board board) {
        var held = row.held();
        var inTime = held != null && held.inTime();
        return "Interviewed " + hours(row.hours()) + " after coming back"
                + (inTime ? "." : ", later than the " + board.overAfterHours() + ".");
    }

    private static String why(NotOffered.@Nullable Why why) {
        if (why == null) return ".";
        return switch (why) {
            case MISSING_AGAIN -> ": missing again.";
            case NOT_TOLD_IN_TIME -> ": nobody was told in time.";
            case HOST_AUTHORITY_DID_NOT -> ": the authority where the child lives did not.";
            case NO_INTERVIEWER -> ": there was nobody to interview.";
            case TURNED_18 -> ": 18 by then.";
            case OTHER -> ", for another reason.";
        };
    }

    static String away(Row row, Board board) {
        var gone = (row.kind() == Episode.Kind.AWAY ? "Away" : "Missing") + " from " + Times.moment(row.startedAt());
        var back = row.returnedAt();
        var often = row.number() < OFTEN ? "" : " Time " + row.number() + " in ninety days.";
        return gone + (back == null ? "" : ", back " + Times.momentAfter(row.startedAt(), back)) + "." + often;
    }

    static Optional<String> offers(Row row) {
        if (row.held() != null) return Optional.empty();
        return switch (row.outcome()) {
            case NOTHING_YET ->
                row.returnedAt() == null ? Optional.empty() : Optional.of("Nobody has offered one yet.");
            case OFFERED -> Optional.of(offered(row) + ", no answer is written down.");
            case ACCEPTED -> Optional.of(offered(row) + ", and the answer was yes.");
            case NO_RESPONSE -> Optional.of(offered(row) + ", and there was no response.");
            case MISSING_AGAIN -> Optional.of(offered(row) + "; missing again before it could be held.");
            case HELD, DECLINED, DECLINED_CARER_SPOKE, NOT_OFFERED -> Optional.empty();
        };
    }

    private static String offered(Row row) {
        return "Offered " + (row.offers() > 1 ? Words.count(row.offers(), "time", "times") : "once")
                + (row.offeredAt() == null ? "" : ", first " + Times.moment(row.offeredAt()));
    }

    static Optional<String> interviewer(Row row) {
        return Optional.ofNullable(row.held()).map(MissingWords::interviewer);
    }

    private static String interviewer(Held held) {
        var independent = switch (held.independence()) {
            case INDEPENDENT -> "independent";
            case NOT_INDEPENDENT -> "not independent";
            case NOT_KNOWN -> "whether independent is not known";
        };
        return "By " + held.interviewer() + " on " + Times.moment(held.at()) + ": " + independent
                + (held.chosenByHer() ? ", the child’s own choice." : ".");
    }

    /** Red for who is not independent, unless she chose that person herself. */
    static boolean isFault(Held held) {
        return held.independence() == Independence.NOT_INDEPENDENT && !held.chosenByHer();
    }

    static Optional<String> where(Row row) {
        if (row.placedHere())
            return Optional.of(
                    "Lives here, a child of " + named(row.responsibleAuthority(), "another authority") + ".");
        if (!row.outOfArea()) return Optional.empty();
        return Optional.of(
                "Lives out of our area, in that of " + named(row.hostAuthority(), "another authority") + ".");
    }

    private static String named(@Nullable String authority, String otherwise) {
        return authority == null ? otherwise : authority;
    }

    static String action(InterviewAction action) {
        var what = switch (action.kind()) {
            case STRATEGY_DISCUSSION -> "Strategy discussion";
            case NATIONAL_REFERRAL_MECHANISM -> "National Referral Mechanism";
            case POLICE_INTELLIGENCE -> "Intelligence to the police";
            case RISK_PLAN -> "Risk plan, open until it is updated";
            case CARE_PLAN -> "Care plan, open until it is updated";
            case REFERRAL -> "Referral";
            case HEALTH -> "Health";
            case OTHER -> action.what() == null ? "Something else" : action.what();
        };
        var due = action.dueOn();
        return what + ": " + action.who() + (due == null ? "" : ", " + Times.due(due, LocalDate.now(Times.LONDON)));
    }

    private static String hours(long hours) {
        return Words.count(hours, "hour", "hours");
    }
}
