package org.doorstep.server.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How protective a value of a safeguarding leaf is, as the contract orders them; nobody's clock has a say. */
record Protection(List<Says> mostProtectiveFirst) {
    static Protection of(List<String> declared) {
        return new Protection(declared.stream().map(Says::read).toList());
    }

    /** The lower, the more protective. No claim at all ranks just before the last, which is the one that reassures. */
    int rank(@Nullable JsonNode value) {
        for (int i = 0; value != null && i < mostProtectiveFirst.size(); i++)
            if (mostProtectiveFirst.get(i).matches(value)) return 2 * i;
        return 2 * mostProtectiveFirst.size() - 3;
    }

    /** A place inside the value, nothing for the value itself, and the code that stands there. */
    record Says(String pointer, String code) {
        static Says read(String declared) {
            var equals = declared.lastIndexOf('=');
            if (equals < 0) throw new IllegalArgumentException("Not a pointer=code: " + declared);
            return new Says(declared.substring(0, equals), declared.substring(equals + 1));
        }

        boolean matches(JsonNode value) {
            return value.at(pointer).asString("").equals(code);
        }
    }
}
