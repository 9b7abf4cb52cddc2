package org.doorstep.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keys that are made once and kept, readable by the server's own account alone. They live outside the database, so that
 * a stolen backup of it opens nothing.
 */
@Component
public class SecretFiles {
    private static final String HALF = ".half";

    private final DataDirectory directory;

    SecretFiles(DataDirectory directory) {
        this.directory = directory;
    }

    /** The file's bytes; made by {@code fresh} when it is not there yet, and on disk before this returns. */
    public synchronized byte[] readOrMake(String name, Supplier<byte[]> fresh) {
        var file = directory.keys().resolve(name);
        try {
            if (!Files.exists(file)) write(file, fresh.get());
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + name + " can be neither read nor made", e);
        }
    }

    /** The names of all secrets that begin so, in order. */
    public synchronized List<String> names(String prefix) {
        try (var files = Files.list(directory.keys())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith(HALF))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The key directory cannot be read", e);
        }
    }

    /** A hash of each secret by its name: enough to know it again, nothing to open anything with. */
    synchronized Map<String, String> prints() {
        var prints = new TreeMap<String, String>();
        for (var name : names("")) prints.put(name, print(readOrMake(name, () -> new byte[0])));
        return prints;
    }

    private static String print(byte[] secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Several servers may share the directory and make the same key at once: the first stays. */
    private static void write(Path file, byte[] bytes) throws IOException {
        var half = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + HALF);
        Files.deleteIfExists(half);
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--------"));
        try (var channel =
                FileChannel.open(half, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
            channel.write(java.nio.ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        // A key that is half on disk would be worse than none: it appears under its name only when it is whole.
        try {
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException e) {
            // Another server was first; its key is everybody's.
        } catch (UnsupportedOperationException e) {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(half);
    }
}
