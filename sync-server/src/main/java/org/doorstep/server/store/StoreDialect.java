package org.doorstep.server.store;

import java.util.Set;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.type.SqlTypes;

/** SQLite has one integer and one text; so validation accepts every column that stores the same. */
public class StoreDialect extends SQLiteDialect {
    private static final Set<Integer> INTEGERS = Set.of(
            SqlTypes.BOOLEAN, SqlTypes.BIT, SqlTypes.TINYINT, SqlTypes.SMALLINT, SqlTypes.INTEGER, SqlTypes.BIGINT);
    private static final Set<Integer> TEXTS = Set.of(
            SqlTypes.CHAR,
            SqlTypes.VARCHAR,
            SqlTypes.LONG32VARCHAR,
            SqlTypes.CLOB,
            SqlTypes.JSON,
            SqlTypes.ENUM,
            SqlTypes.NAMED_ENUM);

    public StoreDialect() {}

    public StoreDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public boolean equivalentTypes(int one, int other) {
        if (INTEGERS.contains(one) && INTEGERS.contains(other)) return true;
        if (TEXTS.contains(one) && TEXTS.contains(other)) return true;
        return super.equivalentTypes(one, other);
    }
}
