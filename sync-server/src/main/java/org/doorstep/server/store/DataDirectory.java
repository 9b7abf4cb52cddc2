package org.doorstep.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this installation keeps what must survive: the store's file and its secret keys, and the pictures. */
@Component
public class DataDirectory {
    /** The name of the store's file, where it is one. */
    static final String STORE = "store.db";

    static final String ATTACHMENTS = "attachments";

    private final Path root;

    DataDirectory(@Value("${doorstep.data:var}") Path root) {
        this.root = privately(root.toAbsolutePath().normalize());
    }

    public Path root() {
        return root;
    }

    /** Pictures and other large things that the store's rows name; they belong to every backup of the store. */
    public Path attachments() {
        return privately(root.resolve(ATTACHMENTS));
    }

    Path keys() {
        return privately(root.resolve("keys"));
    }

    static Path privately(Path directory) {
        try {
            if (Files.isDirectory(directory)) return directory;
            return Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException | UnsupportedOperationException e) {
            throw new UncheckedIOException(
                    "The data directory " + directory + " cannot be made; set doorstep.data to one that can",
                    e instanceof IOException io ? io : new IOException(e));
        }
    }
}
