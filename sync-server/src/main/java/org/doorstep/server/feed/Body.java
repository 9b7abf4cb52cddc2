package org.doorstep.server.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A pull item as it travels: JSON in UTF-8. It is kept as the store has it, because making a text of it and bytes again of
 * that cost half of what a large page costs.
 *
 * @param front what is written before the rest
 * @param bytes the rest, from {@code from} on
 */
public record Body(byte[] front, byte[] bytes, int from) {
    private static final byte[] NOTHING = {};

    public static Body of(String json) {
        return new Body(NOTHING, json.getBytes(StandardCharsets.UTF_8), 0);
    }

    /** As it was published, with its number in front. */
    static Body numbered(long seq, byte[] published) {
        return new Body(("{\"seq\":" + seq + ",").getBytes(StandardCharsets.US_ASCII), published, 1);
    }

    public int length() {
        return front.length + bytes.length - from;
    }

    public String text() {
        return new String(listed(List.of(this), "", ""), StandardCharsets.UTF_8);
    }

    /** Items separated by commas, as a JSON array has them, between what comes before and after. */
    public static byte[] listed(List<Body> items, String before, String after) {
        var first = before.getBytes(StandardCharsets.UTF_8);
        var last = after.getBytes(StandardCharsets.UTF_8);
        var length = first.length + last.length + Math.max(0, items.size() - 1);
        for (var item : items) length += item.length();
        var all = ByteBuffer.allocate(length).put(first);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) all.put((byte) ',');
            items.get(i).writeTo(all);
        }
        return all.put(last).array();
    }

    private void writeTo(ByteBuffer all) {
        all.put(front).put(bytes, from, bytes.length - from);
    }
}
