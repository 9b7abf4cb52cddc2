package org.doorstep.server.simulator;

import java.util.List;
import org.doorstep.server.simulator.Written.Base;
import org.doorstep.server.simulator.Written.Flaw;

/** One history as it happens: the tablets, the line and the server of one {@link History}, and the oracle that watches. */
final class Story {
    private static final int CYCLES = 3;
    private static final int PAGES_MAX = 200;

    private final Cast cast;
    private final Server server;
    private final Bug bug;
    private final Written[] all;
    private final Device[] devices;
    private final Network network = new Network();
    private final Truth truth;
    private final Watch watch;
    private int written;
    private int minutes;
    private long events;

    /** @param all filled with what is sealed, by id */
    Story(Cast cast, Written[] all, Server server, Bug bug) {
        this.cast = cast;
        this.all = all;
        this.server = server;
        this.bug = bug;
        this.devices = new Device[cast.devices()];
        for (int i = 0; i < devices.length; i++) devices[i] = new Device(i, cast, all, bug);
        this.truth = new Truth(cast, all);
        this.watch = new Watch(cast, truth);
        for (int w = 0; w < cast.workers(); w++)
            for (int c = 0; c < cast.children(); c++) if (beginsWith(w, c)) give(w, c);
    }

    /** Whether a worker holds a child from the beginning. */
    static boolean beginsWith(int worker, int child) {
        return (worker + child) % 3 != 2;
    }

    /** Tells it to its end and asks the oracle. */
    void tell(List<Step> steps) {
        for (var step : steps) happen(step);
        becomeQuiet();
        new Quiet(cast, all, written, devices, truth, server.look(), server.namesLines()).check();
    }

    /** Messages, commits and everything else that happened. */
    long events() {
        return events;
    }

    boolean wasRestored() {
        return truth.wasRestored();
    }

    private void happen(Step step) {
        events++;
        minutes += 7;
        var device = devices[step.a() % devices.length];
        switch (step.kind()) {
            case WRITE -> write(device, step.b() % cast.records(), step.c());
            case SPOIL -> spoil(device, step.b() % cast.records(), Flaw.SPOILED[step.c() % Flaw.SPOILED.length]);
            case TALK -> network.add(device.ask(step.b() % 4 == 0));
            case DELIVER -> {
                if (!network.isEmpty()) deliver(network.take(step.a()), Death.of(step.b()));
            }
            case LOSE -> {
                if (!network.isEmpty()) network.take(step.a());
            }
            case REPEAT -> {
                if (!network.isEmpty()) deliver(network.look(step.a()), Death.NONE);
            }
            case COMMIT ->
                server.commit(step.a(), 1 + step.b() % 3, Death.of(step.c())).forEach(network::add);
            case SYNC -> sync(device);
            case SERVER_DIES -> server.die();
            case DEVICE_DIES -> device.die();
            case GIVE -> give(step.a() % cast.workers(), step.b() % cast.children());
            case TAKE -> take(step.a() % cast.workers(), step.b() % cast.children());
            case REVOKE -> revoke(device.id);
            case BACK_UP -> {
                server.backUp();
                truth.backUp();
            }
            case RESTORE -> {
                server.restore();
                truth.restore();
            }
        }
    }

    private void give(int worker, int child) {
        server.give(worker, child);
        truth.give(worker, child);
    }

    private void take(int worker, int child) {
        server.take(worker, child);
        truth.take(worker, child);
    }

    /** Somebody always stays who can be looked at in the end. */
    private void revoke(int device) {
        if (device == 0) return;
        server.revoke(device);
        truth.revoke(device);
    }

    /** The number says which leaves, which values, and whether a dispute that is shown is decided. */
    private void write(Device device, int record, int how) {
        var child = cast.childOf(record);
        if (written == Written.MAX || !device.has(child)) return;
        var values = new int[Leaf.COUNT];
        var before = device.shows(record);
        var touched = 1 + how % ((1 << Leaf.COUNT) - 1);
        var dice = new Dice(how);
        var resolves = dice.chance(60) ? device.disputed(record) & touched : 0;
        var changes = false;
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) {
            var value = value(leaf, dice);
            // A form hands in what differs from what it showed, and what was decided.
            var sets = (touched >> leaf & 1) != 0 && (value != before[leaf] || (resolves >> leaf & 1) != 0);
            values[leaf] = sets ? value : Written.UNTOUCHED;
            changes |= sets;
        }
        if (changes) seal(device, record, values, resolves, Flaw.NONE, device.base(record), device.scopeVersion());
    }

    private int value(int leaf, Dice dice) {
        if (dice.chance(10)) return 0;
        return switch (Leaf.ALL[leaf].kind) {
            case SAFEGUARDING -> 1 + dice.below(Leaf.DEGREES);
            case NARRATIVE -> 1 + written;
            case SCALAR -> 1 + dice.below(4);
        };
    }

    private void spoil(Device device, int record, Flaw flaw) {
        var child = cast.childOf(record);
        if (written == Written.MAX) return;
        // A stranger's work: about a child who was never hers under that version.
        var version = flaw == Flaw.OUT_OF_SCOPE ? 0 : device.scopeVersion();
        if (flaw != Flaw.OUT_OF_SCOPE && !device.has(child)) return;
        var values = new int[] {2, 1 + written, 1, 1};
        seal(device, record, values, 0, flaw, device.base(record), version);
    }

    private void seal(Device device, int record, int[] values, int resolves, Flaw flaw, Base base, int version) {
        var child = cast.childOf(record);
        var says = device.shows(record);
        for (int leaf = 0; leaf < Leaf.COUNT; leaf++) if (values[leaf] != Written.UNTOUCHED) says[leaf] = values[leaf];
        all[written] = new Written(
                written,
                device.id,
                device.worker,
                record,
                child,
                base,
                values,
                says,
                resolves,
                flaw,
                version,
                minutes + cast.minutesWrong(device.id),
                device.seen(record),
                flaw == Flaw.NONE);
        device.seal(all[written]);
        written++;
    }

    private void deliver(Message message, Death death) {
        events++;
        switch (message) {
            case Message.Push push -> {
                if (death == Death.BEFORE) server.die();
                else server.receive(push).forEach(network::add);
                if (death == Death.AMID || death == Death.AFTER) server.die();
            }
            case Message.Pull pull -> {
                var answer = server.answer(pull);
                watch.leaves(answer);
                network.add(answer);
            }
            default -> arrive(devices[message.device()], message, death);
        }
    }

    private void arrive(Device device, Message message, Death death) {
        if (!device.awaits(message)) return;
        if (death == Death.BEFORE || death == Death.AMID && bug != Bug.CURSOR_BEFORE_ITEMS) {
            device.die();
            return;
        }
        switch (message) {
            case Message.Receipt receipt -> {
                device.acknowledged(receipt.results());
                watch.acknowledged(device);
            }
            case Message.Page page -> {
                if (death == Death.AMID) {
                    device.applyCursor(page);
                    device.die();
                    return;
                }
                device.applied(page);
                watch.applied(device, page);
            }
            case Message.Refusal refusal -> {
                var handedIn = device.handsIn(refusal);
                server.deposit(device.id, handedIn);
                device.handedIn(handedIn);
                watch.acknowledged(device);
            }
            case Message.Push ignored -> throw new IllegalStateException("Devices are sent no pushes");
            case Message.Pull ignored -> throw new IllegalStateException("Devices are sent no pulls");
        }
        if (death == Death.AFTER) device.die();
    }

    /** Sends everything and learns everything, on a line that works. What the server never answers for stays. */
    private void sync(Device device) {
        for (var last = -1L; device.outbox != 0 && device.outbox != last; ) {
            last = device.outbox;
            send(device);
        }
        for (int i = 0; i < PAGES_MAX && pullsMore(device); i++) events++;
    }

    private void send(Device device) {
        events++;
        if (!(device.ask(false) instanceof Message.Push push)) return;
        for (var answer : server.receive(push)) arrive(device, answer, Death.NONE);
        while (server.waiting() > 0)
            for (var answer : server.commit(0, 3, Death.NONE)) arrive(devices[answer.device()], answer, Death.NONE);
    }

    private boolean pullsMore(Device device) {
        events++;
        var answer = server.answer((Message.Pull) device.ask(true));
        watch.leaves(answer);
        arrive(device, answer, Death.NONE);
        return answer instanceof Message.Page page && page.more();
    }

    /** Faults end. */
    private void becomeQuiet() {
        network.clear();
        for (int i = 0; i < CYCLES; i++) for (var device : devices) sync(device);
    }
}
