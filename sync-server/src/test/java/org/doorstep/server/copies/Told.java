package org.doorstep.server.copies;

import org.doorstep.server.sync.District;
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

    static String interview(Ink ink, String record, String child) {
        return interview(ink, record, child, KYLE);
    }

    static String interview(Ink ink, String record, String child, String people) {
        return ink.visit(record, child, "", change -> {
            var patch = change.withObject("/patch");
            patch.setAll((ObjectNode) JSON.readTree("""
                    {"heldAt": "2026-11-20T15:00:00Z", "alone": "YES", "limitsExplained": "YES",
                     "interviewer": {"name": "Imani Cole", "role": "MISSING_TEAM"},
                     "keepBack": {"k1": {"what": "HARM", "words": "nobody is told about the flat"}},
                     "before": {"happening": "We had shouted"},
                     "push": {"P01_CONFLICT_AT_HOME": "YES"}, "risks": {"R06_PHYSICAL_INJURY": "YES"},
                     "harm": {"hurt": "YES", "what": "He pushed me in the flat"},
                     "after": {"injuries": "A sore wrist"},
                     "quotes": {"q1": {"words": "I was cold", "how": "SAID", "heardBy": "Imani Cole"}},
                     "riskAfter": "HIGH", "analysis": "She was hurt by Kyle"}
                    """));
            patch.set("people", JSON.readTree(people));
        });
    }

    static void isAnInterview(District district, String record) {
        becomes(district, record, "interview");
    }

    static void isAVisit(District district, String record) {
        becomes(district, record, "visit");
    }

    private static void becomes(District district, String record, String type) {
        for (var table : new String[] {"change", "record"})
            district.jdbc()
                    .sql("UPDATE " + table + " SET type = ? WHERE record_id = ?")
                    .params(type, record)
                    .update();
    }
}
