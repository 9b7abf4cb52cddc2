package org.doorstep.e2e.histories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One made-up stretch of work by two people on two tablets about the same child, told by a seed. */
final class History {
    private static final List<String> LEAVES = List.of("summary", "analysis", "observation", "bedroom");
    private static final List<String> BEDROOM = List.of("YES", "NO", "NOT_APPLICABLE");

    private final long seed;
    private final Random chance;
    private final String child;
    private final List<RealTablet> tablets;
    private final List<String> told = new ArrayList<>();
    private final List<String> sealed = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    History(long seed, String child, List<RealTablet> tablets) {
        this.seed = seed;
        this.chance = new Random(seed);
        this.child = child;
        this.tablets = tablets;
    }

    void happens() {
        for (var tablet : tablets) tablet.weather().isBad(chance.nextLong());
        var steps = 4 + chance.nextInt(5);
        for (int step = 0; step < steps; step++) {
            var who = chance.nextInt(tablets.size());
            var tablet = tablets.get(who);
            tablet.opensAndUnlocks();
            step(tablet, who, "h" + seed + "s" + step);
        }
    }

    private void step(RealTablet tablet, int who, String said) {
        switch (chance.nextInt(9)) {
            case 0, 1 -> acts(who, said, tablet.call("(it) => tablet.visits(it.child, it.said)", about(said)));
            case 2, 3, 4 -> acts(who, said, tablet.call("(it) => tablet.changes(it.child, it.nth, it)", about(said)));
            case 5 -> acts(who, said, tablet.call("(it) => tablet.decides(it.child, it.nth, it.said)", about(said)));
            case 6 -> {
                tell(who, "begins " + said + " and the page dies");
                tablet.begins("(it) => tablet.visits(it.child, it.said)", about(said), chance.nextInt(60));
                tablet.dies();
            }
            case 7 -> {
                tell(who, "syncs and the page dies");
                tablet.begins("() => tablet.ask('sync')", "", chance.nextInt(60));
                tablet.dies();
            }
            default -> tell(who, "syncs: " + tablet.syncs());
        }
    }

    private Map<String, Object> about(String said) {
        var about = new HashMap<String, Object>();
        about.put("child", child);
        about.put("said", said);
        about.put("words", said);
        about.put("nth", chance.nextInt(3));
        about.put("leaf", LEAVES.get(chance.nextInt(LEAVES.size())));
        about.put("bedroom", BEDROOM.get(chance.nextInt(BEDROOM.size())));
        return about;
    }

    private void acts(int who, String said, Map<?, ?> outcome) {
        tell(who, said + ": " + outcome.get("kind"));
        if (!"sealed".equals(outcome.get("kind")) || !(outcome.get("sealed") instanceof List<?> changes)) return;
        words.add(said);
        for (var one : changes) sealed.add((String) ((Map<?, ?>) one).get("changeId"));
    }

    private void tell(int who, String what) {
        told.add((who == 0 ? "Ana " : "Ben ") + what);
    }

    /** The changes that Finish answered for. */
    List<String> sealed() {
        return sealed;
    }

    /** What was said in them. */
    List<String> words() {
        return words;
    }

    @Override
    public String toString() {
        return "seed " + seed + " about " + child + " (run it alone with -Ddoorstep.histories.seed=" + seed + ")\n  "
                + String.join("\n  ", told);
    }
}
