package org.doorstep.server.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;
import org.sqlite.SQLiteErrorCode;

/** The store cannot promise durability: its disk is full or failing. Nothing was acknowledged. Answered with 507. */
public class StoreFull extends RuntimeException {
    private static final int PRIMARY_CODE = 0xff;
    private static final int CAUSES_MAX = 20;
    private static final Set<Integer> UNSAFE = Set.of(
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_CORRUPT.code,
            SQLiteErrorCode.SQLITE_NOTADB.code);

    /** PostgreSQL's disk full, failures of its files (class 58), and pages or indexes that are damaged. */
    private static final Set<String> UNSAFE_STATES = Set.of("53100", "XX001", "XX002");

    public StoreFull(Throwable cause) {
        super("The store cannot take any more: its disk is full or failing", cause);
    }

    /** Looks for a full or failing disk in everything that led to a failure. */
    public static Optional<StoreFull> behind(Throwable failure) {
        @Nullable Throwable next = failure;
        for (var depth = 0; next != null && depth < CAUSES_MAX; depth++, next = next.getCause()) {
            if (next instanceof StoreFull full) return Optional.of(full);
            if (next instanceof SQLException sql && told(sql)) return Optional.of(new StoreFull(failure));
            // The rollback on a connection that was taken away fails too and hides why; Spring keeps the reason aside.
            if (next instanceof TransactionSystemException rollback && rollback.getOriginalException() != null) {
                var reason = behind(rollback.getOriginalException());
                if (reason.isPresent()) return reason;
            }
        }
        return Optional.empty();
    }

    static boolean told(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return UNSAFE.contains(failure.getErrorCode() & PRIMARY_CODE)
                || UNSAFE_STATES.contains(state)
                || state.startsWith("58");
    }
}
