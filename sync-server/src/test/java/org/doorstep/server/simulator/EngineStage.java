package org.doorstep.server.simulator;

import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Plays histories on the production engine. Each thread works with an engine of its own, made when it is first needed. */
final class EngineStage implements Simulator.Stage, AutoCloseable {
    private final Map<String, Class<?>> instead;
    private final ConcurrentLinkedDeque<EngineRoom> free = new ConcurrentLinkedDeque<>();

    /** @param instead mistaken parts, by the name of the part in whose place each stands */
    EngineStage(Map<String, Class<?>> instead) {
        this.instead = instead;
    }

    @Override
    public Simulator.Told play(History history) {
        var found = free.poll();
        var room = found == null ? new EngineRoom(instead) : found;
        try {
            return play(history, room);
        } finally {
            free.push(room);
        }
    }

    private static Simulator.Told play(History history, EngineRoom room) {
        var cast = history.cast();
        var all = new Written[Written.MAX];
        var server = new EngineServer(cast, all, room);
        var story = new Story(cast, all, server, Bug.NONE);
        story.tell(history.steps());
        return new Simulator.Told(story.events(), server.look().records());
    }

    @Override
    public void close() {
        free.forEach(EngineRoom::close);
        free.clear();
    }
}
