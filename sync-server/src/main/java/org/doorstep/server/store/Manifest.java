package org.doorstep.server.store;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds, so that it can be checked before anything is done with it.
 *
 * @param engine {@code sqlite} or {@code postgresql}
 * @param schema the number of the last migration
 * @param rows how many rows each table has
 * @param hashes SHA-256 of each file, in hexadecimal; a file in a folder is named with the folder
 */
record Manifest(
        String engine,
        String store,
        String epoch,
        String schema,
        String madeAt,
        Map<String, Long> rows,
        Map<String, String> hashes) {
    static final String FILE = "manifest.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** Writes it beside the files, with the hash of each. */
    void write(Path directory) throws IOException {
        var whole = new Manifest(engine, store, epoch, schema, madeAt, rows, hashes(directory));
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
        Files.writeString(directory.resolve(FILE), text);
    }

    /** @throws Refused when there is no backup, or one that is not whole */
    static Manifest read(Path directory) throws IOException {
        if (!Files.isRegularFile(directory.resolve(FILE)))
            throw new Refused("There is no backup in " + directory + ": it has no " + FILE + ".");
        try {
            var manifest = JSON.readValue(Files.readString(directory.resolve(FILE)), Manifest.class);
            if (!manifest.hashes().equals(hashes(directory)))
                throw new Refused("The backup in " + directory
                        + " is not as it was made: a file is missing, was added or has changed. Nothing was restored.");
            return manifest;
        } catch (JacksonException e) {
            throw new Refused("The " + FILE + " of the backup in " + directory + " cannot be read.");
        }
    }

    private static Map<String, String> hashes(Path directory) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = directory.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.equals(FILE)) hashes.put(name, hash(file));
            }
        }
        return hashes;
    }

    static String hash(Path file) throws IOException {
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) bytes).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Why nothing was done, in words for whoever runs the servers. */
    static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence);
        }
    }
}
