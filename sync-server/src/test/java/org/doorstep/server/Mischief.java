package org.doorstep.server;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test does to a store to see how the server bears it, in the words of the engine that the tests run on. */
public final class Mischief {
    private Mischief() {}

    /** From now on nothing more fits. */
    public static void fillDisk(JdbcClient jdbc) {
        if (TestStore.isPostgres()) refuse(jdbc, "counter", "true", "53100");
        else jdbc.sql("PRAGMA max_page_count = 1").query().singleRow();
    }

    public static void makeRoom(JdbcClient jdbc) {
        if (TestStore.isPostgres())
            jdbc.sql("DROP TRIGGER IF EXISTS refused ON counter").update();
        else jdbc.sql("PRAGMA max_page_count = 1000000").query().singleRow();
    }

    /** The store refuses rows of this table that are so. */
    public static void refuse(JdbcClient jdbc, String table, String condition) {
        if (TestStore.isPostgres()) refuse(jdbc, table, condition, "23514");
        else
            jdbc.sql("CREATE TRIGGER refused_" + table + " BEFORE INSERT ON " + table + " WHEN " + condition
                            + " BEGIN SELECT RAISE(ABORT, 'refused'); END")
                    .update();
    }

    private static void refuse(JdbcClient jdbc, String table, String condition, String state) {
        jdbc.sql("CREATE OR REPLACE FUNCTION refused_" + table + "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " RAISE EXCEPTION 'refused' USING ERRCODE = '" + state + "'; END $$")
                .update();
        jdbc.sql("CREATE TRIGGER refused BEFORE INSERT OR UPDATE ON " + table + " FOR EACH ROW WHEN (" + condition
                        + ") EXECUTE FUNCTION refused_" + table + "()")
                .update();
    }

    /** Gets past what keeps the audit log as it is, as its owner could. */
    public static void unlockAudit(JdbcClient jdbc) {
        var tables = TestStore.isPostgres() ? " ON audit" : "";
        jdbc.sql("DROP TRIGGER audit_never_changes" + tables).update();
        jdbc.sql("DROP TRIGGER audit_chain_never_changes" + (tables.isEmpty() ? "" : tables + "_chain"))
                .update();
        if (!TestStore.isPostgres())
            jdbc.sql("DROP TRIGGER audit_never_shrinks").update();
    }
}
