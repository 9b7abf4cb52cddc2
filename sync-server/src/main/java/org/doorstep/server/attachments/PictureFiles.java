package org.doorstep.server.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.doorstep.server.store.DataDirectory;
import org.doorstep.server.store.StoreFull;
import org.springframework.stereotype.Component;

/**
 * The folder of pictures, {@code attachments} in the data folder. What is on its way in ends in {@code .part}; what is
 * here has its id as its name. A promise is given only after the disk has it.
 */
@Component
class PictureFiles {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path folder;

    PictureFiles(DataDirectory directory) {
        this.folder = directory.attachments();
    }

    Path part(Upload upload) {
        return folder.resolve(upload.id() + ".part");
    }

    /** Whether anything of it is here, unfinished or whole. */
    boolean has(Upload upload) {
        return Files.exists(part(upload)) || Files.exists(whole(upload.id()));
    }

    Path whole(String id) {
        return folder.resolve(id);
    }

    /**
     * Puts the chunk behind what is here for certain; whatever a crash left behind that is written over.
     *
     * @return how much is on the disk now
     */
    long append(Upload upload, InputStream chunk) {
        try (var file = FileChannel.open(part(upload), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.truncate(upload.received());
            file.position(upload.received());
            chunk.transferTo(Channels.newOutputStream(file));
            file.force(true);
            if (upload.received() == 0) settle();
            return file.position();
        } catch (IOException e) {
            throw new StoreFull(e);
        }
    }

    /** SHA-256 of a file, lower-case hex. */
    static String sha256(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                var buffer = new byte[BUFFER_BYTES];
                while (in.read(buffer) >= 0) continue;
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The file is on the disk under its own name when this returns. */
    void keep(Path made, String id) throws IOException {
        try (var file = FileChannel.open(made, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(made, whole(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle();
    }

    void drop(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** A name in a folder is only there after a crash when the folder was synced too. */
    private void settle() throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
