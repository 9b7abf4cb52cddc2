package org.doorstep.e2e.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;

/** The bytes of the first load with an empty profile, the service worker's own fetches included, counted on the wire. */
final class FirstLoad {
    private static final double KB = 1000;

    static void measure(House house, Path folder) {
        try (var wire = new CountingWire(URI.create(house.field()).getPort());
                var tablet = new Browser(folder.resolve("first-load"), Browser.Size.TABLET)) {
            var page = tablet.opens();
            page.navigate("http://localhost:" + wire.port() + "/");
            page.getByText("Sign in").first().waitFor();
            page.waitForFunction("() => navigator.serviceWorker.ready.then(() => true)");
            page.waitForTimeout(2_000);
            new Figures("first-load")
                    .median("first load of the field client, headers and all", List.of(wire.bytes() / KB), "kB", 180);
        }
    }

    /** Passes bytes on and counts what comes back. */
    private static final class CountingWire implements AutoCloseable {
        private final ServerSocket listening;
        private final int to;
        private final AtomicLong bytes = new AtomicLong();

        CountingWire(int to) {
            this.to = to;
            try {
                listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            Thread.ofVirtual().start(this::accept);
        }

        int port() {
            return listening.getLocalPort();
        }

        long bytes() {
            return bytes.get();
        }

        private void accept() {
            while (!listening.isClosed()) {
                try {
                    var near = listening.accept();
                    var far = new Socket(InetAddress.getLoopbackAddress(), to);
                    Thread.ofVirtual().start(() -> pass(near, far, new AtomicLong()));
                    Thread.ofVirtual().start(() -> pass(far, near, bytes));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private static void pass(Socket from, Socket to, AtomicLong count) {
            try (from;
                    to) {
                copy(from.getInputStream(), to.getOutputStream(), count);
            } catch (IOException gone) {
                // The other direction ends with it.
            }
        }

        private static void copy(InputStream in, OutputStream out, AtomicLong count) throws IOException {
            var buffer = new byte[16 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                count.addAndGet(read);
            }
        }

        @Override
        public void close() {
            try {
                listening.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private FirstLoad() {}
}
