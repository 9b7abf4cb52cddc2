package org.doorstep.server.sync;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.Person;
import org.doorstep.server.Tablet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tablet that keeps what it is told, over HTTP, and works its digest out by itself. */
final class Shelf {
    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, Thing> things = new TreeMap<>();
    private Tablet tablet;
    private @Nullable String cursor;

    @Nullable
    String epoch;

    Shelf(Tablet tablet) {
        this.tablet = tablet;
    }

    void calls(Tablet other) {
        tablet = other;
    }

    Tablet tablet() {
        return tablet;
    }

    /** Pulls to the end and answers the last page. */
    JsonNode pulls() {
        while (true) {
            var answer = tablet.get(cursor == null ? ApiPaths.PULL : ApiPaths.PULL + "?cursor=" + cursor);
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
            var page = Person.json(answer);
            page.get("items").forEach(this::keep);
            cursor = page.get("cursor").asString();
            epoch = page.get("epoch").asString();
            if (!page.get("more").asBoolean()) return page;
        }
    }

    private void keep(JsonNode item) {
        var kind = item.get("kind").asString();
        switch (kind) {
            case "record" ->
                keep(kind, item.get("recordId").asString(), item.get("childId").asString(), item);
            case "child" ->
                keep(kind, item.at("/child/id").asString(), item.at("/child/id").asString(), item);
            case "duties" ->
                keep(kind, item.get("childId").asString(), item.get("childId").asString(), item);
            case "forget" ->
                things.values()
                        .removeIf(each -> each.child.equals(item.get("childId").asString()));
            default -> {}
        }
    }

    private void keep(String kind, String ref, String child, JsonNode item) {
        things.put(kind + "|" + ref, new Thing(kind, ref, child, item.get("seq").asLong(), item));
    }

    String digest() {
        return digestOf(things.values());
    }

    Map<String, String> digests() {
        var byChild = new HashMap<String, List<Thing>>();
        things.values()
                .forEach(each -> byChild.computeIfAbsent(each.child, c -> new java.util.ArrayList<>())
                        .add(each));
        var all = new LinkedHashMap<String, String>();
        byChild.forEach((child, hers) -> all.put(child, digestOf(hers)));
        return all;
    }

    private static String digestOf(Iterable<Thing> some) {
        var sum = BigInteger.ZERO;
        for (var each : some) {
            var hash = Tablet.sha256(each.kind + "|" + each.ref + "|" + each.seq);
            sum = sum.xor(new BigInteger(hash.substring(0, 32), 16));
        }
        return "%032x".formatted(sum);
    }

    JsonNode compares() {
        var request = JSON.createObjectNode()
                .put("device", tablet.id().value())
                .put("cursor", cursor)
                .set("digests", JSON.valueToTree(digests()));
        return Person.json(tablet.post(ApiPaths.COMPARE, request.toString()));
    }

    /** Does as the protocol says: takes out what is too much, reports, and asks for what it lacks. */
    Map<String, Integer> mends(String divergenceId) {
        var compared = compares();
        compared.get("forget").forEach(child -> things.values().removeIf(each -> each.child.equals(child.asString())));
        var wanted = JSON.createArrayNode();
        var found = JSON.createArrayNode();
        for (var child : compared.get("children"))
            found.add(differences(child, compared.get("upTo").asLong(), wanted));
        var request = JSON.createObjectNode()
                .put("device", tablet.id().value())
                .put("divergenceId", divergenceId)
                .put("afterRestore", false);
        request.set("found", found);
        request.set("wanted", wanted);
        var reply = Person.json(tablet.post(ApiPaths.MEND, request.toString()));
        reply.get("items").forEach(this::keep);
        return Map.of("wanted", wanted.size(), "told", reply.get("items").size());
    }

    private ObjectNode differences(JsonNode child, long upTo, tools.jackson.databind.node.ArrayNode wanted) {
        var id = child.get("childId").asString();
        var names = new java.util.HashSet<String>();
        var lacking = 0;
        for (var held : child.get("items")) {
            var name = held.get("kind").asString() + "|" + held.get("ref").asString();
            names.add(name);
            var mine = things.get(name);
            if (held.get("seq").asLong() > upTo
                    || (mine != null && mine.seq == held.get("seq").asLong())) continue;
            lacking++;
            wanted.addObject()
                    .put("childId", id)
                    .put("kind", held.get("kind").asString())
                    .put("ref", held.get("ref").asString());
        }
        var before = things.size();
        things.entrySet().removeIf(each -> each.getValue().child.equals(id) && !names.contains(each.getKey()));
        return JSON.createObjectNode()
                .put("childId", id)
                .put("lacking", lacking)
                .put("extra", before - things.size())
                .put("unreadable", 0);
    }

    record Thing(String kind, String ref, String child, long seq, JsonNode item) {}
}
