package org.doorstep.server.county;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way every time it is thrown from the same seed. */
final class Dice {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Dice for one household, which fall as they do whoever was dealt with before. The seed is mixed (the finaliser of
     * MurmurHash3): seeds a fixed step apart would give the same throws, only shifted.
     */
    static Dice forNumber(long seed, int number) {
        long mixed = seed + number;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return new Dice(mixed ^ mixed >>> 33);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low >= high ? low : random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double share(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var list = new ArrayList<>(all);
        for (int i = list.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            var other = list.get(j);
            list.set(j, list.get(i));
            list.set(i, other);
        }
        return list;
    }

    /** A UUID version 7 (RFC 9562) that says when it was made. */
    String idMadeAt(long millis) {
        var high = millis << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() >>> 2 | VARIANT).toString();
    }
}
