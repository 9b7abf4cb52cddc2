package org.doorstep.server.simulator;

/** A broken promise with the shortest history found that breaks it, and how to tell it again. */
record Failure(Broken broken, History history) {
    static Failure of(Simulator simulator, History history) {
        var broken = simulator.run(history).orElseThrow();
        var shrunk = new Shrinking(simulator, broken.promise()).shrink(history);
        return new Failure(simulator.run(shrunk).orElseThrow(), shrunk);
    }

    @Override
    public String toString() {
        return broken.getMessage() + "\nAgain: ./soak model 1 --seed " + history.seed() + " (or engine). Shrunk to "
                + history.steps().size() + " steps; to keep them, save this under src/test/resources/histories:\n\n"
                + history + "\n";
    }
}
