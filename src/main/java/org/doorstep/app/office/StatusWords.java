package org.doorstep.app.office;

import java.util.Locale;
import java.util.Map;

/** What steers a cohort's rules in words: a legal status with its code (SSDA903), a category of abuse, an eligibility. */
final class StatusWords {
    private static final Map<String, String> LEGAL = Map.ofEntries(
            Map.entry("C1", "interim care order"),
            Map.entry("C2", "full care order"),
            Map.entry("D1", "freeing order"),
            Map.entry("E1", "placement order"),
            Map.entry("V2", "accommodated under section 20"),
            Map.entry("V3", "short breaks"),
            Map.entry("V4", "short breaks"),
            Map.entry("L1", "police protection"),
            Map.entry("L2", "emergency protection order"),
            Map.entry("L3", "child assessment order"),
            Map.entry("J1", "on remand"),
            Map.entry("J2", "detained under PACE"),
            Map.entry("J3", "youth rehabilitation order"));

    private StatusWords() {}

    /** A code from the case management system reads as words; one that is not known here stays as it is. */
    static String of(String detail) {
        var legal = LEGAL.get(detail);
        if (legal != null) return legal + " (" + detail + ")";
        return detail.matches("[A-Z_]+") ? detail.toLowerCase(Locale.ROOT).replace('_', ' ') : detail;
    }
}
