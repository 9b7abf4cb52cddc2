package org.doorstep.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.SQLExceptionOverride.Override;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.doorstep.server.OnSqlite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

@OnSqlite
class BrokenConnectionTests {
    @Test
    void aConnectionIsTakenAwayWhenItsDiskFailsAndKeptWhenOnlyAStatementDid() {
        assertThat(told(SQLiteErrorCode.SQLITE_FULL)).isEqualTo(Override.MUST_EVICT);
        assertThat(told(SQLiteErrorCode.SQLITE_IOERR_WRITE)).isEqualTo(Override.MUST_EVICT);
        assertThat(told(SQLiteErrorCode.SQLITE_CORRUPT)).isEqualTo(Override.MUST_EVICT);
        assertThat(told(SQLiteErrorCode.SQLITE_NOTADB)).isEqualTo(Override.MUST_EVICT);
        assertThat(told(SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE)).isEqualTo(Override.CONTINUE_EVICT);
    }

    @Test
    void theWriterAfterAFullDiskIsAnotherConnectionAtOnce(@TempDir Path data) throws Exception {
        var engine = new SqliteEngine(data);
        try (var writer = new StoreConfiguration().writer(engine, engine.presence())) {
            SQLiteConnection before;
            try (var connection = writer.getConnection()) {
                before = connection.unwrap(SQLiteConnection.class);
                fill(connection);
            }
            try (var connection = writer.getConnection()) {
                assertThat(connection.unwrap(SQLiteConnection.class)).isNotSameAs(before);
            }
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE page (words TEXT)");
            statement.execute("PRAGMA max_page_count = 1");
            assertThatThrownBy(() -> statement.execute("INSERT INTO page VALUES (hex(zeroblob(1000000)))"))
                    .isInstanceOf(SQLiteException.class);
        }
    }

    private static Override told(SQLiteErrorCode code) {
        return new BrokenConnection().adjudicate(new SQLiteException("in a test", code));
    }
}
