package org.doorstep.server.county;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.county.Staff.Holder;
import org.doorstep.server.county.Staff.Pool;

/** Gives every household to one worker, until each holds exactly as many children as planned. */
final class Caseloads {
    private static final Comparator<Room> MOST_ROOM_FIRST =
            Comparator.comparingInt(Room::left).reversed().thenComparing(room -> room.worker.value());

    private Caseloads() {}

    /** Household number → its worker. */
    static Map<Integer, WorkerId> share(List<Household> households, List<Holder> holders, Dice dice) {
        var shared = new HashMap<Integer, WorkerId>();
        for (var pool : Pool.values()) {
            var rooms = new PriorityQueue<>(MOST_ROOM_FIRST);
            for (var holder : holders)
                if (holder.pool() == pool) rooms.add(new Room(holder.worker(), holder.children()));
            var waiting = dice.shuffled(households.stream()
                    .filter(household -> Pool.of(household.circumstance()) == pool)
                    .toList());
            // The largest first: single children then fill what is left to the exact number.
            waiting.sort(Comparator.comparingInt(Household::size).reversed());
            for (var household : waiting) shared.put(household.number(), place(household, rooms));
        }
        return shared;
    }

    private static WorkerId place(Household household, PriorityQueue<Room> rooms) {
        var room = rooms.poll();
        if (room == null || room.left() < household.size())
            throw new IllegalStateException("Nobody can take a household of " + household.size());
        rooms.add(new Room(room.worker, room.left - household.size()));
        return room.worker;
    }

    private record Room(WorkerId worker, int left) {}
}
