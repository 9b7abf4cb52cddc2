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
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys that are made once and kept, readable by the server's own account alone. They live outside the database, so that
 * a stolen backup of it opens nothing. Some may be kept in another place still; they are read there and never written.
 */
@Component
public class SecretFiles {
    private static final String HALF = ".half";

    private final DataDirectory directory;
    private final @Nullable Path apart;

    /** @param apart a folder of keys that are kept apart from this server, empty for none; what is there takes precedence */
    SecretFiles(DataDirectory directory, @Value("${doorstep.keys.apart:}") String apart) {
        this.directory = directory;
        this.apart = apart.isEmpty() ? null : Path.of(apart);
    }

    /** The file's bytes; made by {@code fresh} when it is not there yet, and on disk before this returns. */
    public synchronized byte[] readOrMake(String name, Supplier<byte[]> fresh) {
        try {
            if (apart != null && Files.exists(apart.resolve(name))) return Files.readAllBytes(apart.resolve(name));
            var file = directory.keys().resolve(name);
            if (!Files.exists(file)) write(file, fresh.get());
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + name + " can be neither read nor made", e);
        }
    }

    /** The names of all secrets that begin so, in order. */
    public synchronized List<String> names(String prefix) {
        var names = new TreeSet<>(names(directory.keys(), prefix));
        if (apart != null) names.addAll(names(apart, prefix));
        return List.copyOf(names);
    }

    private static List<String> names(Path folder, String prefix) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith(HALF))
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
