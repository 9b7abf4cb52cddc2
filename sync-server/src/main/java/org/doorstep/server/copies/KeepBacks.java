package org.doorstep.server.copies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.office.ReceivedInterviews.KeptBack;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a child asked not to share in one interview. */
record KeepBacks(Map<String, KeptBack> all) {
    /** Who did not agree to sharing at all has asked for all that she told. */
    private static final String AGREED = "agreedToSharing";

    static KeepBacks in(JsonNode interview) {
        var all = new LinkedHashMap<String, KeptBack>();
        if (interview.path(AGREED).asString("").equals("NO")) all.put(AGREED, new KeptBack("ALL_ACCOUNT", null, null));
        interview
                .path("keepBack")
                .propertyStream()
                .forEach(one -> all.put(
                        one.getKey(),
                        new KeptBack(
                                one.getValue().path("what").asString("OTHER"),
                                text(one.getValue(), "words"),
                                text(one.getValue(), "from"))));
        return new KeepBacks(all);
    }

    boolean has(List<String> ids) {
        return all.keySet().containsAll(ids);
    }

    KeepBacks without(List<String> overridden) {
        var left = new LinkedHashMap<>(all);
        overridden.forEach(left::remove);
        return new KeepBacks(left);
    }

    List<KeptBack> of(List<String> ids) {
        return all.entrySet().stream()
                .filter(one -> ids.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<String> codes() {
        return all.values().stream().map(KeptBack::what).toList();
    }

    private static @Nullable String text(JsonNode from, String field) {
        var text = from.path(field).asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
