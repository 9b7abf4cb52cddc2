package org.doorstep.server.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL keeps no NUL character in text, and refuses the whole statement for one. SQLite does keep it. A tablet of ours
 * never writes one, but a stranger could, and one bad change must not block another: what stands in its place is U+FFFD,
 * the sign for what could not be shown. Hashes are of what came, not of what is kept.
 */
final class PlainText implements InvocationHandler {
    private static final char NUL = '\0';
    private static final char IN_ITS_PLACE = '\ufffd';

    private final Object statement;

    private PlainText(Object statement) {
        this.statement = statement;
    }

    static Object on(Object statement) {
        return Proxy.newProxyInstance(
                PlainText.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, new PlainText(statement));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null && arguments.length >= 2 && method.getName().startsWith("set"))
            arguments[1] = arguments[1] instanceof String text ? text.replace(NUL, IN_ITS_PLACE) : arguments[1];
        try {
            return method.invoke(statement, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
