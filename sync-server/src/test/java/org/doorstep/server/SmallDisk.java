package org.doorstep.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file system of a few megabytes that a test may fill to its last byte. Only root can make one. */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4_096;

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /** Empty where it cannot be made. */
    public static Optional<SmallDisk> at(Path root, int megabytes) {
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=0700", "tmpfs", root.toString());
        return mounted ? Optional.of(new SmallDisk(root)) : Optional.empty();
    }

    public Path root() {
        return root;
    }

    public void fill() {
        try (var out = Files.newOutputStream(ballast())) {
            for (var block = new byte[BLOCK]; ; ) out.write(block);
        } catch (IOException e) {
            // Full, as wanted.
        }
    }

    public void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return root.resolve("ballast");
    }

    @Override
    public void close() {
        run("umount", "--lazy", root.toString());
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            process.inputReader().lines().forEach(line -> {});
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            if (Files.exists(Path.of("/bin/" + command[0]))) throw new UncheckedIOException(e);
            return false;
        }
    }
}
