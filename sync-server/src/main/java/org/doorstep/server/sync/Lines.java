package org.doorstep.server.sync;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.doorstep.contract.sync.Change;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The line of a head: a hash over the changes that led to it, in the order in which the record took them in. After a
 * restore a head can come back under its old name with other changes behind it, and only the line tells the two apart.
 *
 * @see "Decision 0022"
 */
@Component
class Lines {
    /** Before the first change. */
    static final String BEGINNING = "";

    private final JdbcTemplate jdbc;

    Lines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The line of the head that this change makes: SHA-256 of the line so far and the change's name, in hexadecimal. */
    static String after(String line, String changeId) {
        return SealedReader.sha256((line + changeId).getBytes(StandardCharsets.UTF_8));
    }

    /** Counted from the record's changes, for a head that was made before lines were kept, or that others followed. */
    String upTo(String recordId, String changeId) {
        var line = BEGINNING;
        for (var each : jdbc.queryForList(
                "SELECT change_id FROM change WHERE record_id = ? AND seq IS NOT NULL ORDER BY revision",
                String.class,
                recordId)) {
            line = after(line, each);
            if (each.equals(changeId)) break;
        }
        return line;
    }

    /** Whether the head that a change builds on has the same changes behind it here as when its author was shown it. */
    boolean isWhatWasShown(Change change, Records.Head head) {
        var base = Objects.requireNonNull(change.base());
        if (base.head() == null || base.line() == null) return true;
        var name = base.head().value();
        return isSame(
                base,
                name.equals(head.change())
                        ? head.line()
                        : upTo(change.recordId().value(), name));
    }

    /** A base that was sealed before anybody told lines names none, and is taken at its word. */
    boolean isSame(Change.Base base, String lineHere) {
        return base.line() == null || base.line().equals(lineHere);
    }
}
