package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.http.Problem;
import org.doorstep.server.simulator.Message.Fate;
import org.doorstep.server.simulator.Message.Moment;
import org.doorstep.server.simulator.Message.Result;
import org.doorstep.server.sync.BackDoor.Parcel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The production engine as the simulator's server. Sealed changes go in as the bytes that a tablet sends, pages come out
 * as JSON. A request in memory is one that has not been given to the engine yet.
 */
final class EngineServer implements Server {
    private static final String COPY = "backup";

    private final Cast cast;
    private final EngineRoom room;
    private final Written[] all;
    private final String[] sealed = new String[Written.MAX];
    private final Map<String, Integer> byHash = new HashMap<>();
    private final @Nullable String[] lastOf = new String[Cast.DEVICES_MAX];
    private final int[] sealedBy = new int[Cast.DEVICES_MAX];
    private final Map<String, Integer> epochs = new HashMap<>();
    private final Lines lines = new Lines();
    private final List<Message.Push> queue = new ArrayList<>();
    private Known known = new Known(new int[Cast.DEVICES_MAX], 0, 0);
    private @Nullable Known copied;
    private @Nullable EngineLook look;

    EngineServer(Cast cast, Written[] all, EngineRoom room) {
        this.cast = cast;
        this.all = all;
        this.room = room;
        room.begin(cast);
        for (int worker = 0; worker < cast.workers(); worker++)
            for (int child = 0; child < cast.children(); child++)
                if (Story.beginsWith(worker, child)) known.scopes[worker] |= 1 << child;
    }

    @Override
    public List<Message> receive(Message.Push push) {
        if (isTurnedAway(push.device()))
            return List.of(new Message.Refusal(push.device(), push.request(), lifeOfTheStore()));
        room.mistakes().ifPresent(mistakes -> mistakes.comes(push));
        queue.add(push);
        return List.of();
    }

    @Override
    public int waiting() {
        return queue.size();
    }

    @Override
    public List<Message> commit(int from, int count, Death death) {
        if (queue.isEmpty()) return List.of();
        var start = from % queue.size();
        var together = queue.subList(start, Math.min(queue.size(), start + count));
        var pushes = List.copyOf(together);
        var parcels = pushes.stream().map(this::parcel).toList();
        together.clear();
        if (death == Death.BEFORE || death == Death.AMID) {
            if (death == Death.AMID) room.engine().dieBeforeCommit(parcels);
            die();
            return List.of();
        }
        var answers = commit(pushes, parcels);
        look = null;
        if (death == Death.NONE) return answers;
        die();
        return List.of();
    }

    /** Together, as the queue's thread does it, and each by itself where mistakes may be planted. */
    private List<Message> commit(List<Message.Push> pushes, List<Parcel> parcels) {
        var answers = new ArrayList<Message>();
        if (pushes.size() > 1 && room.mistakes().isEmpty()) {
            var results = room.engine().commitTogether(parcels);
            for (int i = 0; i < pushes.size(); i++) answers.add(receipt(pushes.get(i), results.get(i)));
        } else for (int i = 0; i < pushes.size(); i++) answers.addAll(commit(pushes.get(i), parcels.get(i)));
        return answers;
    }

    private List<Message> commit(Message.Push push, Parcel parcel) {
        room.mistakes().ifPresent(mistakes -> mistakes.commits(push));
        try {
            return List.of(receipt(push, room.engine().commit(parcel)));
        } catch (Problem refused) {
            return List.of();
        }
    }

    private Parcel parcel(Message.Push push) {
        var worker = cast.workerOf(push.device());
        return new Parcel(
                room.tablet(push.device(), worker),
                EngineRoom.worker(worker),
                push.changes().stream().map(this::sealed).toList());
    }

    /** The bytes of a change, always the same. They are made when they are first sent, which is in the order of sealing. */
    private String sealed(Written change) {
        for (int id = 0; id <= change.id(); id++)
            if (sealed[id] == null && all[id].device() == change.device()) seal(all[id]);
        return sealed[change.id()];
    }

    private void seal(Written change) {
        var device = change.device();
        var name = room.tablet(device, change.worker()).value();
        var text = Wire.sealed(change, name, ++sealedBy[device], lastOf[device], lines);
        var hash = Wire.hash(text);
        sealed[change.id()] = text;
        lastOf[device] = hash;
        byHash.put(hash, change.id());
    }

    private Message receipt(Message.Push push, List<Push.Result> results) {
        var told = results.stream()
                .map(result -> new Result(change(result.hash()), fate(result), revision(result)))
                .toList();
        return new Message.Receipt(push.device(), push.request(), told, lifeOfTheStore());
    }

    private int change(String hash) {
        var change = byHash.get(hash);
        if (change == null) throw new IllegalStateException("A receipt for what was never sent");
        return change;
    }

    private static int revision(Push.Result result) {
        return result.revision() == null ? 0 : result.revision().intValue();
    }

    private static Fate fate(Push.Result result) {
        if (result.reason() != null) return Fate.PARKED;
        return result.revision() != null ? Fate.LANDED : Fate.HELD;
    }

    @Override
    public Message answer(Message.Pull pull) {
        var device = pull.device();
        if (isTurnedAway(device)) return new Message.Refusal(device, pull.request(), lifeOfTheStore());
        var worker = cast.workerOf(device);
        var reply = Wire.JSON.readTree(room.engine().pull(EngineRoom.worker(worker), (String) pull.cursor()));
        var items = new ArrayList<Item>();
        for (var item : reply.get("items")) read(item, items);
        return new Message.Page(
                device,
                pull.request(),
                items,
                reply.get("cursor").asString(),
                reply.get("more").asBoolean(),
                reply.get("scopeVersion").asInt(),
                epoch(reply.get("epoch").asString()),
                new Moment(known.scopes[worker], look().records()));
    }

    private void read(JsonNode item, List<Item> items) {
        switch (item.get("kind").asString()) {
            case "child" ->
                items.add(new Item.Card(Wire.childOf(item.at("/child/id").asString())));
            case "forget" ->
                items.add(new Item.Forget(Wire.childOf(item.get("childId").asString())));
            case "record" -> {
                var record = Wire.recordOf(item.get("recordId").asString());
                var revision = item.get("revision").asInt();
                var state = Wire.state(item, look().incorporated(record, revision), lines);
                items.add(
                        new Item.Record(record, Wire.childOf(item.get("childId").asString()), state));
            }
            default -> {}
        }
    }

    private int lifeOfTheStore() {
        return epoch(
                room.jdbc().sql("SELECT epoch FROM store").query(String.class).single());
    }

    private int epoch(String text) {
        return epochs.computeIfAbsent(text, name -> epochs.size() + 1);
    }

    /** The door is asked where it matters; proving who one is takes longer than everything else together. */
    private boolean isTurnedAway(int device) {
        if ((known.revoked >> device & 1) == 0) return false;
        var worker = cast.workerOf(device);
        return !room.door().letsIn(room.tablet(device, worker), EngineRoom.worker(worker));
    }

    @Override
    public void die() {
        room.engine().die();
        queue.clear();
    }

    @Override
    public void give(int worker, int child) {
        if ((known.scopes[worker] >> child & 1) != 0) return;
        room.give(worker, child);
        known.scopes[worker] |= 1 << child;
    }

    @Override
    public void take(int worker, int child) {
        if ((known.scopes[worker] >> child & 1) == 0) return;
        room.take(worker, child);
        known.scopes[worker] &= ~(1 << child);
    }

    @Override
    public void revoke(int device) {
        var worker = cast.workerOf(device);
        room.door().revoke(room.tablet(device, worker), EngineRoom.worker(worker));
        known = new Known(known.scopes, known.revoked | 1 << device, known.deposits);
    }

    /** Counted here: what a deposit holds, only the authority can read. */
    @Override
    public void deposit(int device, long changes) {
        known = new Known(known.scopes, known.revoked, known.deposits | changes);
        look = null;
    }

    @Override
    public void backUp() {
        room.copyTo(COPY);
        copied = known.copy();
    }

    @Override
    public void restore() {
        if (copied == null) return;
        die();
        room.becomes(COPY);
        room.beginsAnotherLife();
        known = copied.copy();
        look = null;
    }

    @Override
    public boolean namesLines() {
        return true;
    }

    @Override
    public EngineLook look() {
        var now = look;
        if (now == null) look = now = new EngineLook(room.jdbc(), cast, byHash, known.deposits, lines);
        return now;
    }

    /** What the office did, which the oracle asks for so often that it is remembered here. */
    private record Known(int[] scopes, int revoked, long deposits) {
        Known copy() {
            return new Known(Arrays.copyOf(scopes, scopes.length), revoked, deposits);
        }
    }
}
