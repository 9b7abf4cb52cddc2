package org.doorstep.server.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody asks for: a copy for a reader, with all of the interview's parts in it. */
final class CopyAsks {
    private CopyAsks() {}

    static Map<String, Object> officer() {
        return reader("POLICE", "Priya Shah", "Northern Police");
    }

    static Map<String, Object> reader(String kind, String name, @Nullable String organisation) {
        var reader = new HashMap<String, Object>(Map.of("kind", kind, "name", name));
        if (organisation != null) reader.put("organisation", organisation);
        return reader;
    }

    static Map<String, Object> ask(Map<String, Object> reader) {
        return Map.of(
                "revision",
                1,
                "recipient",
                reader,
                "parts",
                List.of("BEFORE", "DURING", "HARM", "PEOPLE", "AFTER", "WORDS", "REASONS", "ASSESSMENT", "ACTIONS"),
                "overridden",
                List.of(),
                "texts",
                false,
                "livesApart",
                true);
    }

    /** The same with what Amara asked not to share in it. */
    static Map<String, Object> overriding(Map<String, Object> ask) {
        return with(ask, "overridden", List.of("k1"));
    }

    static Map<String, Object> with(Map<String, Object> ask, String member, Object value) {
        var changed = new HashMap<>(ask);
        changed.put(member, value);
        return changed;
    }
}
