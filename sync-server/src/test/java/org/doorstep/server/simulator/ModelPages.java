package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the feed for one worker page by page. A grant on the way makes its child arrive whole. */
final class ModelPages {
    private final ModelFeed feed;
    private final ModelScope scope;
    private final int worker;
    private final int children;
    private final int page;
    private final boolean early;
    private final List<Item> items = new ArrayList<>();
    private int left;

    /**
     * @param children whose items are told, one bit each
     * @param early with the bug {@link Bug#SCOPE_VERSION_BEHIND_ITS_CHILDREN}
     */
    ModelPages(ModelFeed feed, ModelScope scope, int worker, int children, int page, boolean early) {
        this.feed = feed;
        this.scope = scope;
        this.worker = worker;
        this.children = children;
        this.page = page;
        this.early = early;
    }

    Told after(Position from) {
        left = page;
        var top = feed.top();
        var at = from.isStart() ? new Position(0, top, 0) : from;
        while (left > 0) {
            if (!at.tellsWhole() && at.seq >= top) return told(at, false);
            at = at.tellsWhole() ? goOnWhole(at) : goOn(at, top);
        }
        return told(at, at.tellsWhole() || at.seq < top);
    }

    /** The version of the caseload that the items so far lead to: one note is one change of it. */
    private Told told(Position at, boolean more) {
        var upTo = at.seq == 0 && at.tellsWhole() ? at.whole : at.seq;
        return new Told(items, at, more, scope.version(worker) - feed.notesAfter(worker, upTo));
    }

    private Position goOnWhole(Position at) {
        var whom = at.seq == 0 ? except(at.whole) : feed.grantedAt(at.whole) & children;
        var last = tell(whom, at.within, at.whole);
        return last > 0 ? new Position(at.seq, at.whole, last) : new Position(at.whole, 0, 0);
    }

    private Position goOn(Position at, int top) {
        var note = feed.nextNote(worker, at.seq);
        var upTo = note == null ? top : note.number();
        var last = tell(except(at.seq), at.seq, upTo);
        if (last > 0) return new Position(last, 0, 0);
        if (note == null) return new Position(upTo, 0, 0);
        if (note.grant()) return new Position(upTo, upTo, 0);
        items.add(new Item.Forget(note.child()));
        left--;
        return new Position(upTo, 0, 0);
    }

    /** Whoever is granted further on comes whole there; told of before that, she would be written about too early. */
    private int except(int number) {
        return early ? children : children & ~feed.grantedAfter(worker, number);
    }

    /** The last number told when there is more than fits, else 0. */
    private int tell(int whom, int after, int upTo) {
        var at = after;
        for (var next = feed.next(whom, at, upTo); next >= 0; next = feed.next(whom, at, upTo)) {
            if (left <= 0) return at;
            items.add(feed.item(next));
            left--;
            at = feed.numberOf(next);
        }
        return 0;
    }

    /** As the production code's {@code feed.Position}. */
    record Position(int seq, int whole, int within) {
        static final Position START = new Position(0, 0, 0);

        boolean isStart() {
            return seq == 0 && whole == 0;
        }

        boolean tellsWhole() {
            return whole > 0;
        }
    }

    record Told(List<Item> items, Position at, boolean more, int scopeVersion) {}

    /** With the bug {@link Bug#SCOPE_WITHOUT_VERSION}: a page for somebody who was last told of these children. */
    static List<Item> bySets(ModelFeed feed, int worker, int scope, int toldOf, int seq) {
        var items = new ArrayList<Item>();
        for (int c = 0; c < Cast.CHILDREN_MAX; c++) if ((toldOf & ~scope & 1 << c) != 0) items.add(new Item.Forget(c));
        for (int i = 0; i < feed.items(); i++) {
            var child = 1 << feed.childOf(i);
            var isNew = (scope & ~toldOf & child) != 0;
            var changed = feed.numberOf(i) > seq && (feed.holdersOf(i) >> worker & 1) != 0;
            if (feed.numberOf(i) > 0 && (scope & child) != 0 && (isNew || changed)) items.add(feed.item(i));
        }
        return items;
    }

    /** The cursor of that bug. */
    record SetCursor(int epoch, int toldOf, int seq) {}

    record Cursor(int epoch, int scopeVersion, Position position) {
        static Cursor read(@Nullable Object from, int epoch, int scopeVersion) {
            if (from instanceof Cursor cursor && cursor.epoch == epoch && cursor.scopeVersion <= scopeVersion)
                return cursor;
            return new Cursor(epoch, scopeVersion, Position.START);
        }
    }
}
