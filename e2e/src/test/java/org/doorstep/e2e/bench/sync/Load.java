package org.doorstep.e2e.bench.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.doorstep.e2e.bench.Figures;

/** Many tablets at once, each over a connection of its own, with requests that were made before the clock started. */
final class Load {
    private Load() {}

    /**
     * @param milliseconds of each request
     * @param serverCpu seconds of processor time of the server; {@code driverCpu} of whoever asked; {@code others} cores
     *     kept busy by everything else on the machine: above a quarter, times say little
     */
    record Run(double seconds, List<Double> milliseconds, double serverCpu, double driverCpu, double others) {
        double median() {
            return Figures.percentile(milliseconds, 0.5);
        }

        double percentile99() {
            return Figures.percentile(milliseconds, 0.99);
        }
    }

    /**
     * @param requests of each tablet, in order
     * @param check looks at each answer after the clock has stopped
     */
    static Run of(PackagedServer server, List<List<byte[]>> requests, Consumer<Wire.Answer> check) {
        return of(server.port(), List.of(server.pid()), requests, check);
    }

    /** @param processes whose processor time is the server's */
    static Run of(int port, List<Long> processes, List<List<byte[]>> requests, Consumer<Wire.Answer> check) {
        var ready = new CountDownLatch(requests.size());
        var go = new CountDownLatch(1);
        var tablets = requests.stream()
                .map(mine -> new OneTablet(port, mine, ready, go))
                .toList();
        var threads = tablets.stream().map(Thread.ofPlatform()::start).toList();
        await(ready);
        var busy = Machine.busySeconds();
        var cpu = cpuSeconds(processes);
        var own = Machine.ownCpuSeconds();
        var began = System.nanoTime();
        go.countDown();
        threads.forEach(Load::join);
        var seconds = (System.nanoTime() - began) / 1e9;
        var serverCpu = cpuSeconds(processes) - cpu;
        var driverCpu = Machine.ownCpuSeconds() - own;
        var others = Math.max(0, Machine.busySeconds() - busy - serverCpu - driverCpu) / seconds;
        tablets.forEach(tablet -> tablet.answers.forEach(check));
        var milliseconds =
                tablets.stream().flatMap(tablet -> tablet.milliseconds.stream()).toList();
        if (milliseconds.size() < requests.stream().mapToInt(List::size).sum())
            throw new IllegalStateException("Not every request was answered");
        return new Run(seconds, milliseconds, serverCpu, driverCpu, others);
    }

    private static double cpuSeconds(List<Long> processes) {
        return processes.stream().mapToDouble(Machine::cpuSeconds).sum();
    }

    private static final class OneTablet implements Runnable {
        private final int port;
        private final List<byte[]> requests;
        private final CountDownLatch ready;
        private final CountDownLatch go;
        private final List<Double> milliseconds = new ArrayList<>();
        private final List<Wire.Answer> answers = new ArrayList<>();

        OneTablet(int port, List<byte[]> requests, CountDownLatch ready, CountDownLatch go) {
            this.port = port;
            this.requests = requests;
            this.ready = ready;
            this.go = go;
        }

        @Override
        public void run() {
            try (var wire = new Wire(port)) {
                ready.countDown();
                await(go);
                for (var request : requests) {
                    var began = System.nanoTime();
                    answers.add(wire.exchange(request));
                    milliseconds.add((System.nanoTime() - began) / 1e6);
                }
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
