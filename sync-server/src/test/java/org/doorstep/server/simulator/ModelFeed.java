package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What devices are told, in commit order: the latest of each card and record, and notes to one worker. */
final class ModelFeed {
    private final Cast cast;
    private int counter;
    /** Cards first, then records. */
    private final int[] numbers;
    /** For each item, who held its child when it was told. */
    private final int[] holders;

    private final @Nullable State[] records;
    private final List<Note> notes;

    ModelFeed(Cast cast) {
        this(
                cast,
                0,
                new int[cast.children() + cast.records()],
                new int[cast.children() + cast.records()],
                new State[cast.records()],
                new ArrayList<>());
    }

    private ModelFeed(
            Cast cast, int counter, int[] numbers, int[] holders, @Nullable State[] records, List<Note> notes) {
        this.cast = cast;
        this.counter = counter;
        this.numbers = numbers;
        this.holders = holders;
        this.records = records;
        this.notes = notes;
    }

    ModelFeed copy() {
        return new ModelFeed(cast, counter, numbers.clone(), holders.clone(), records.clone(), new ArrayList<>(notes));
    }

    int takeNumber() {
        return ++counter;
    }

    int top() {
        return counter;
    }

    void card(int child) {
        numbers[child] = takeNumber();
    }

    void record(int record, State state, int number, int heldBy) {
        numbers[cast.children() + record] = number;
        holders[cast.children() + record] = heldBy;
        records[record] = state;
    }

    @Nullable
    State record(int record) {
        return records[record];
    }

    @Nullable
    State[] records() {
        return records.clone();
    }

    void note(int worker, int child, boolean grant) {
        notes.add(new Note(takeNumber(), worker, child, grant));
    }

    /** Notes to a worker after a number. */
    int notesAfter(int worker, int number) {
        var count = 0;
        for (var note : notes) if (note.worker == worker && note.number > number) count++;
        return count;
    }

    @Nullable
    Note nextNote(int worker, int after) {
        for (var note : notes) if (note.worker == worker && note.number > after) return note;
        return null;
    }

    /** The children granted to a worker after a number, one bit each. */
    int grantedAfter(int worker, int number) {
        var children = 0;
        for (var note : notes)
            if (note.worker == worker && note.number > number && note.grant) children |= 1 << note.child;
        return children;
    }

    int grantedAt(int number) {
        for (var note : notes) if (note.number == number && note.grant) return 1 << note.child;
        return 0;
    }

    int numberOf(int item) {
        return numbers[item];
    }

    int holdersOf(int item) {
        return holders[item];
    }

    int items() {
        return numbers.length;
    }

    int childOf(int item) {
        return item < cast.children() ? item : cast.childOf(item - cast.children());
    }

    Item item(int item) {
        if (item < cast.children()) return new Item.Card(item);
        var record = item - cast.children();
        var state = records[record];
        if (state == null) throw new IllegalStateException("Record " + record + " was never told");
        return new Item.Record(record, cast.childOf(record), state);
    }

    /** The item with the lowest number above a bound, of these children; -1 for none up to the other bound. */
    int next(int children, int after, int upTo) {
        var found = -1;
        for (int i = 0; i < numbers.length; i++)
            if (numbers[i] > after
                    && numbers[i] <= upTo
                    && (children >> childOf(i) & 1) != 0
                    && (found < 0 || numbers[i] < numbers[found])) found = i;
        return found;
    }

    record Note(int number, int worker, int child, boolean grant) {}
}
