package org.doorstep.server.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Takes a connection out of the pool when the store could not write. SQLite's driver has then silently left its
 * transaction, and what follows on the same connection would be kept statement by statement although it was reported as
 * failed. For every other failure the pool decides by itself.
 */
public class BrokenConnection implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return StoreFull.told(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
