package org.doorstep.app.session;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that other accounts of the machine cannot read, where the file system knows permissions. */
final class OwnersOnly {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnersOnly() {}

    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, only("rwx------"));
    }

    static void file(Path file) throws IOException {
        Files.createFile(file, only("rw-------"));
    }

    static void readOnlyFile(Path file, byte[] content) throws IOException {
        file(file);
        Files.write(file, content);
        if (POSIX) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }

    private static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
