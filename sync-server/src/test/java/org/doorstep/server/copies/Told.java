package org.doorstep.server.copies;

import org.doorstep.server.sync.Ink;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Amara told after she came back. */
final class Told {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String KYLE = """
            {"p1": {"name": "Kyle Brown", "relation": "uncle", "adult": "YES", "harmed": "YES",
                    "home": "14 Station Road", "employer": "Sunrise Taxis"}}
            """;

    private Told() {}

    static String episode(Ink ink, String record, String child) {
        return sealed(ink, record, child, "episode", """
                {"kind": "MISSING", "startedAt": "2026-11-18T15:00:00Z", "returnedAt": "2026-11-19T09:00:00Z",
                 "policeReference": "NP-4711", "foundWhere": "In the flat", "lateReason": "Nobody was free"}
                """);
    }

    static String interview(Ink ink, String record, String child, String episode) {
        return interview(ink, record, child, episode, KYLE);
    }

    /** @param people as JSON: whom she named */
    static String interview(Ink ink, String record, String child, String episode, String people) {
        return sealed(ink, record, child, "interview", """
                {"episodes": {"%s": {"heldFor": true}}, "heldAt": "2026-11-20T15:00:00Z", "alone": "YES",
                 "limitsExplained": "YES", "interviewer": {"name": "Imani Cole", "role": "MISSING_TEAM"},
                 "keepBack": {"k1": {"what": "HARM", "words": "nobody is told about the flat"}},
                 "before": {"happening": "We had shouted"},
                 "push": {"P01_CONFLICT_AT_HOME": "YES"}, "risks": {"R06_PHYSICAL_INJURY": "YES"},
                 "people": %s, "harm": {"hurt": "YES", "what": "He pushed me in the flat"},
                 "after": {"injuries": "A sore wrist"},
                 "quotes": {"q1": {"words": "I was cold", "how": "SAID", "heardBy": "Imani Cole"}},
                 "riskAfter": "HIGH", "analysis": "She was hurt by Kyle"}
                """.formatted(episode, people));
    }

    private static String sealed(Ink ink, String record, String child, String type, String document) {
        return ink.visit(record, child, "", change -> {
            change.put("type", type);
            change.set("patch", (ObjectNode) JSON.readTree(document));
        });
    }

    /** A change of an interview that this tablet wrote before. */
    static String edit(Ink ink, String record, String child, String before, String patch) {
        return ink.visit(record, child, "", change -> {
            change.put("type", "interview");
            change.set("base", JSON.createObjectNode().put("own", Ink.idOf(before)));
            change.set("patch", JSON.readTree(patch));
        });
    }
}
