package org.doorstep.e2e.bench.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and seals a worker's visits as her tablet does. Of twenty changes four are edits of what she wrote before and
 * one is an edit of what a colleague has since moved on; every document has the same number of bytes.
 */
final class Pen {
    /** A visit with some hundred words in it; the same size as the peers are given. */
    static final int BYTES = 3_000;

    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] WORDS =
            ("she he they said that the room was warm and quiet we sat in the kitchen school is"
                            + " better this term her brother came home late after the match mum made tea nobody was cross about it"
                            + " bed toys window garden contact Saturday grandad phone sleep medicine appointment plan agreed again")
                    .split(" ");
    private static final int ROUND = 20;

    private final String device;
    private final String worker;
    private final List<String> children;
    private final long scopeVersion;
    private final Random dice;
    private final Deque<Written> own = new ArrayDeque<>();
    private final List<Written> moved = new ArrayList<>();
    private final List<Written> moving = new ArrayList<>();
    private long seq;
    private @Nullable String last;

    Pen(String device, String worker, List<String> children, long scopeVersion) {
        this.device = device;
        this.worker = worker;
        this.children = children;
        this.scopeVersion = scopeVersion;
        this.dice = new Random(worker.hashCode());
    }

    /** @param first the change that made the record, in which other people still see its head */
    record Written(String record, String child, String first, String sealed) {}

    /** The next change of the mixture. */
    String next(Pen colleague) {
        var place = seq % ROUND;
        if (place == ROUND - 1 && !colleague.moved.isEmpty()) {
            // Two people write about one visit at once, and hardly ever a third time: each meets a colleague's change
            // once.
            var theirs = colleague.moved.remove(colleague.moved.size() - 1);
            return edit(theirs, "head", BYTES);
        }
        if (place % 4 == 3 && place < ROUND - 1 && !own.isEmpty()) {
            var mine = own.poll();
            moving.add(mine);
            return edit(mine, "own", BYTES);
        }
        return visit(BYTES).sealed();
    }

    /** What was written has been pushed: colleagues can meet it. */
    void pushed() {
        moved.addAll(moving);
        moving.clear();
    }

    /** A record that has moved on once it was pushed: a visit and an edit of it. */
    List<String> moving() {
        var visit = visit(BYTES);
        own.remove(visit);
        moved.add(visit);
        return List.of(visit.sealed(), edit(visit, "own", BYTES));
    }

    Written visit(int bytes) {
        var record = freshId();
        var child = children.get((int) (seq % children.size()));
        var document = JSON.createObjectNode().put("contactId", freshId()).put("purpose", "CIN");
        document.putObject("attempt")
                .put("outcome", "TOOK_PLACE")
                .put("startedAt", "2026-11-20T15:00:00.000Z")
                .put("place", "PLACEMENT_OR_HOME");
        document.putObject("seen").put("outcome", "SEEN").putObject("alone").put("outcome", "ALONE");
        var quotes = document.putObject("quotes");
        for (int i = 0; i < 4; i++)
            quotes.putObject("q" + i).put("words", words(60)).put("how", "SAID").put("heardBy", "Ana Reid");
        document.put("observation", words(bytes / 4)).put("analysis", words(bytes / 4));
        var change = sealed(record, child, filled(document, bytes), null);
        var written = new Written(record, child, change.id(), change.text());
        own.add(written);
        return written;
    }

    private String edit(Written before, String kind, int bytes) {
        var patch = JSON.createObjectNode().put("analysis", words(bytes / 4));
        var base = JSON.createObjectNode().put(kind, before.first());
        return sealed(before.record(), before.child(), filled(patch, bytes), base)
                .text();
    }

    private record Sealed(String id, String text) {}

    private Sealed sealed(String record, String child, ObjectNode patch, @Nullable ObjectNode base) {
        var now = Instant.now().toString();
        var id = freshId();
        var change = JSON.createObjectNode()
                .put("changeId", id)
                .put("device", device)
                .put("deviceSeq", ++seq);
        if (last != null) change.put("prev", last);
        change.put("recordId", record)
                .put("childId", child)
                .put("type", "visit")
                .put("schema", 1);
        if (base != null) change.set("base", base);
        change.set("patch", patch);
        change.put("author", worker).put("scopeVersion", scopeVersion);
        change.put("happenedAt", "2026-11-20T15:00:00.000Z")
                .put("capturedAt", now)
                .put("sealedAt", now);
        var text = JSON.writeValueAsString(change.put("clockOffsetMs", 12));
        last = Tablet.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Sealed(id, text);
    }

    /** UUID version 7, as tablets make them: ids of one day lie side by side in an index. */
    private String freshId() {
        var high = System.currentTimeMillis() << 16 | 0x7000L | dice.nextInt(1 << 12);
        return new UUID(high, dice.nextLong() >>> 2 | 0x8000_0000_0000_0000L).toString();
    }

    private ObjectNode filled(ObjectNode document, int bytes) {
        var missing = bytes - JSON.writeValueAsBytes(document.put("summary", "")).length;
        return document.put("summary", words(Math.max(1, missing)));
    }

    private String words(int characters) {
        var text = new StringBuilder(characters + 16);
        while (text.length() < characters)
            text.append(WORDS[dice.nextInt(WORDS.length)]).append(' ');
        text.setLength(characters);
        return text.toString();
    }
}
