package org.doorstep.server.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/**
 * The store could not do this now, through no fault of what it was asked to do: others were in the way, or the database
 * went away. Nothing was acknowledged; the same may be sent again. Answered with 503.
 */
public class StoreBusy extends RuntimeException {
    private static final int CAUSES_MAX = 20;
    private static final int PRIMARY_CODE = 0xff;
    private static final Set<Integer> SQLITE_BUSY =
            Set.of(SQLiteErrorCode.SQLITE_BUSY.code, SQLiteErrorCode.SQLITE_LOCKED.code);

    /** Serialization failure and deadlock: the engine undid the transaction and invites to try it again. */
    private static final Set<String> REPEATABLE = Set.of("40001", "40P01");

    /** No turn in time, cancelled, a connection ended while idle, no room for more connections. */
    private static final Set<String> OTHERS = Set.of("55P03", "57014", "25P03", "53300", "25P02");

    public StoreBusy(Throwable cause) {
        super("The store could not do this now; it may be tried again", cause);
    }

    /** Looks for such a reason in everything that led to a failure. */
    public static Optional<StoreBusy> behind(Throwable failure) {
        @Nullable Throwable next = failure;
        for (var depth = 0; next != null && depth < CAUSES_MAX; depth++, next = next.getCause()) {
            if (next instanceof StoreBusy busy) return Optional.of(busy);
            if (next instanceof SQLException sql && told(sql)) return Optional.of(new StoreBusy(failure));
        }
        return Optional.empty();
    }

    static boolean mayBeRepeated(Throwable failure) {
        @Nullable Throwable next = failure;
        for (var depth = 0; next != null && depth < CAUSES_MAX; depth++, next = next.getCause())
            if (next instanceof SQLException sql && REPEATABLE.contains(state(sql))) return true;
        return false;
    }

    private static boolean told(SQLException failure) {
        var state = state(failure);
        return REPEATABLE.contains(state)
                || OTHERS.contains(state)
                || state.startsWith("08")
                || state.startsWith("57P")
                || SQLITE_BUSY.contains(failure.getErrorCode() & PRIMARY_CODE);
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }
}
