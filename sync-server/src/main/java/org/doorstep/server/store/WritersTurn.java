package org.doorstep.server.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a transaction on PostgreSQL begin as {@code BEGIN IMMEDIATE} does on SQLite: it waits until no other transaction
 * writes, whichever server that is in, and keeps the turn until it ends. So whoever looks before she writes sees what the
 * last one wrote, numbers from counters are in commit order, and no two can each hold what the other needs.
 *
 * <p>The turn is a row and not an advisory lock, so that it holds on engines that have none and ends with the
 * transaction, however that ends.
 */
final class WritersTurn implements InvocationHandler {
    private static final String TAKE = "SELECT 1 FROM writers_turn FOR UPDATE";

    private final Connection connection;
    private final boolean writes;

    private WritersTurn(Connection connection, boolean writes) {
        this.connection = connection;
        this.writes = writes;
    }

    static Connection takenBy(Connection connection) {
        return proxy(new WritersTurn(connection, true));
    }

    static Connection leftBy(Connection connection) {
        return proxy(new WritersTurn(connection, false));
    }

    private static Connection proxy(WritersTurn turn) {
        return (Connection)
                Proxy.newProxyInstance(WritersTurn.class.getClassLoader(), new Class<?>[] {Connection.class}, turn);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            if (method.getName().equals("prepareStatement")) return PlainText.on(method.invoke(connection, arguments));
            var begins = writes && method.getName().equals("setAutoCommit") && connection.getAutoCommit();
            var answer = method.invoke(connection, arguments);
            if (begins && !connection.getAutoCommit()) take();
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Who does not get the turn has not begun: her connection is as it was. */
    private void take() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TAKE);
        } catch (SQLException e) {
            giveUp(e);
            throw e;
        }
    }

    private void giveUp(SQLException reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
