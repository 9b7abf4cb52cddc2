package org.doorstep.server.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What happens to whom, in order. After the last step every fault ends, and everybody talks to the server until all is quiet. */
record History(long seed, Cast cast, List<Step> steps) {
    static final int STEPS_MAX = 60;

    /** Always the same for the same seed. */
    static History of(long seed) {
        var dice = new Dice(seed);
        var cast = Cast.thrown(dice, seed);
        var count = 12 + dice.below(STEPS_MAX - 12);
        var steps = new ArrayList<Step>(count);
        for (int i = 0; i < count; i++)
            steps.add(new Step(Weights.kind(dice), dice.below(64), dice.below(64), dice.below(4096)));
        return new History(seed, cast, steps);
    }

    History with(List<Step> others) {
        return new History(seed, cast, others);
    }

    History withOtherClocks() {
        return new History(seed, cast.withOtherClocks(), steps);
    }

    /** One line for the seed, one for the cast, one for each step. Lines that begin with # are for people. */
    @Override
    public String toString() {
        return "seed " + seed + "\n" + cast + "\n"
                + steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }

    static History read(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        var seed = Long.parseLong(lines.get(0).substring("seed ".length()));
        return new History(
                seed,
                Cast.read(lines.get(1)),
                lines.subList(2, lines.size()).stream().map(Step::read).toList());
    }

    /** How often each thing happens, in a thousand. */
    private static final class Weights {
        private static final Step.Kind[] OF_A_THOUSAND = filled();

        static Step.Kind kind(Dice dice) {
            return OF_A_THOUSAND[dice.below(OF_A_THOUSAND.length)];
        }

        private static Step.Kind[] filled() {
            var all = new ArrayList<Step.Kind>();
            put(all, Step.Kind.WRITE, 215);
            put(all, Step.Kind.SPOIL, 10);
            put(all, Step.Kind.TALK, 190);
            put(all, Step.Kind.DELIVER, 190);
            put(all, Step.Kind.LOSE, 25);
            put(all, Step.Kind.REPEAT, 25);
            put(all, Step.Kind.COMMIT, 100);
            put(all, Step.Kind.SYNC, 100);
            put(all, Step.Kind.SERVER_DIES, 15);
            put(all, Step.Kind.DEVICE_DIES, 15);
            put(all, Step.Kind.GIVE, 45);
            put(all, Step.Kind.TAKE, 35);
            put(all, Step.Kind.REVOKE, 5);
            put(all, Step.Kind.BACK_UP, 15);
            put(all, Step.Kind.RESTORE, 15);
            return all.toArray(Step.Kind[]::new);
        }

        private static void put(List<Step.Kind> all, Step.Kind kind, int times) {
            for (int i = 0; i < times; i++) all.add(kind);
        }
    }
}
