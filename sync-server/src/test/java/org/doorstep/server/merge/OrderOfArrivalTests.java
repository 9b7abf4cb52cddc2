package org.doorstep.server.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.visit.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tablets that were offline together come back in any order. */
class OrderOfArrivalTests {
    private static final RecordLeaves LEAVES = RecordLeaves.of(Visit.class);
    private static final List<String> PATHS = List.of("/summary", "/seen", "/next", "/quotes/q1", "/actions/a1");
    private static final int STORIES = 3_000;

    @Test
    void theOrderInWhichTabletsComeBackDecidesNoAlternativeAndNoDecision() {
        for (int seed = 1; seed <= STORIES; seed++) {
            var story = new Story(new Random(seed));
            var one = RecordMerge.of(LEAVES, story.told(new Random(seed * 31L)));
            var other = RecordMerge.of(LEAVES, story.told(new Random(seed * 37L + 1)));
            assertThat(one.disputes()).as("seed " + seed).isEqualTo(other.disputes());
            assertThat(settled(one)).as("seed " + seed).isEqualTo(settled(other));
        }
    }

    @Test
    void everyValueIsTheOneShownOrAnAlternativeOrTookThePlaceOfWhatItsAuthorKnew() {
        for (int seed = 1; seed <= STORIES; seed++) {
            var told = new Story(new Random(seed)).told(new Random(seed));
            var merged = RecordMerge.of(LEAVES, told);
            for (int i = 0; i < told.size(); i++)
                for (var path : told.get(i).sets().keySet())
                    assertThat(isKept(told, i, path, merged))
                            .as("seed " + seed + ": " + told.get(i) + " on " + path)
                            .isTrue();
        }
    }

    /** Either still an alternative (or agreed on), or somebody who knew of it wrote the same leaf later. */
    private static boolean isKept(List<Edit> told, int index, String path, Merged merged) {
        var edit = told.get(index);
        for (int later = index + 1; later < told.size(); later++)
            if (told.get(later).sets().containsKey(path) && told.get(later).knewOf(edit, index + 1)) return true;
        var dispute = merged.disputes().get(path);
        if (dispute != null)
            return dispute.alternatives().stream()
                    .anyMatch(said -> said.change().equals(edit.change()));
        var shown = LEAVES.in(merged.document()).get(path);
        return Optional.ofNullable(shown).equals(edit.sets().get(path));
    }

    /** All but the scalars that nobody has decided yet: of those the order decides what is shown. */
    private static Map<String, JsonNode> settled(Merged merged) {
        var said = new TreeMap<>(LEAVES.in(merged.document()));
        merged.disputes().forEach((path, dispute) -> {
            if (dispute.kind() == Leaf.Kind.SCALAR || dispute.kind() == Leaf.Kind.ATOMIC) said.remove(path);
        });
        return said;
    }

    /** Rounds: in each, several tablets write on what the last round left, without knowing of each other. */
    private static final class Story {
        private final List<List<List<Edit>>> rounds = new ArrayList<>();
        private final Random chance;
        private int names;

        Story(Random chance) {
            this.chance = chance;
            int taken = 0;
            for (int round = 0; round < 1 + chance.nextInt(4); round++) {
                var tablets = new ArrayList<List<Edit>>();
                for (int tablet = 0; tablet < 1 + chance.nextInt(3); tablet++) tablets.add(chain(taken));
                rounds.add(tablets);
                taken += tablets.stream().mapToInt(List::size).sum();
            }
        }

        private List<Edit> chain(int seen) {
            var author = "w-" + chance.nextInt(4);
            var own = new HashSet<String>();
            var chain = new ArrayList<Edit>();
            for (int i = 0; i < 1 + chance.nextInt(3); i++) {
                var sets = new TreeMap<String, Optional<JsonNode>>();
                var decided = new HashSet<String>();
                for (var path : PATHS) {
                    if (chance.nextInt(3) > 0) continue;
                    sets.put(path, value());
                    if (chance.nextInt(5) == 0) decided.add(path);
                }
                // Names are dealt out as by many tablets at once: their order says nothing about time.
                var name = Integer.toHexString(chance.nextInt(1 << 20)) + "-" + names++;
                chain.add(new Edit(name, author, seen, Set.copyOf(own), sets, decided));
                own.add(name);
            }
            return chain;
        }

        private Optional<JsonNode> value() {
            if (chance.nextInt(5) == 0) return Optional.empty();
            return Optional.of(JsonNodeFactory.instance.stringNode("v" + chance.nextInt(3)));
        }

        /** One order in which the record may take all this in: each tablet's own order holds, nothing else does. */
        List<Edit> told(Random order) {
            var told = new ArrayList<Edit>();
            for (var round : rounds) {
                var turns = new ArrayList<Integer>();
                for (int tablet = 0; tablet < round.size(); tablet++)
                    turns.addAll(Collections.nCopies(round.get(tablet).size(), tablet));
                Collections.shuffle(turns, order);
                var next = new HashMap<Integer, Integer>();
                for (var tablet : turns) told.add(round.get(tablet).get(next.merge(tablet, 1, Integer::sum) - 1));
            }
            return told;
        }
    }
}
