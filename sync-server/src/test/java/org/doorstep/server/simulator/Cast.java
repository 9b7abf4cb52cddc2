package org.doorstep.server.simulator;

/**
 * Who and what takes part.
 *
 * @param devices 2 to 5
 * @param workers 1 to devices; device d belongs to worker d modulo workers, so some have two tablets
 * @param children 1 to 3
 * @param records 1 to 4; record r is about child r modulo children
 * @param page items told at once, 1 to 4
 * @param clocks from which each tablet's clock error is thrown, three days at most in either direction
 */
record Cast(int devices, int workers, int children, int records, int page, long clocks) {
    static final int DEVICES_MAX = 5;
    static final int CHILDREN_MAX = 3;
    static final int RECORDS_MAX = 4;
    static final int MINUTES_WRONG_MAX = 3 * 24 * 60;

    static Cast thrown(Dice dice, long seed) {
        var devices = 2 + dice.below(DEVICES_MAX - 1);
        var workers = dice.chance(30) ? Math.max(1, devices - 1) : devices;
        return new Cast(
                devices, workers, 1 + dice.below(CHILDREN_MAX), 1 + dice.below(RECORDS_MAX), 1 + dice.below(4), seed);
    }

    int workerOf(int device) {
        return device % workers;
    }

    int childOf(int record) {
        return record % children;
    }

    /** Minutes by which a tablet's clock is wrong. */
    int minutesWrong(int device) {
        return new Dice(clocks * 31 + device).below(2 * MINUTES_WRONG_MAX + 1) - MINUTES_WRONG_MAX;
    }

    /** The same people with other clocks. */
    Cast withOtherClocks() {
        return new Cast(devices, workers, children, records, page, ~clocks);
    }

    @Override
    public String toString() {
        return "cast " + devices + " " + workers + " " + children + " " + records + " " + page + " " + clocks;
    }

    static Cast read(String line) {
        var words = line.trim().split(" +");
        return new Cast(
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]),
                Integer.parseInt(words[5]),
                Long.parseLong(words[6]));
    }
}
