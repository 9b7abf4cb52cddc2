package org.doorstep.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pictures of a backup. They are copied after the store: a file is on the disk before a row says that it is here, and
 * is never changed or taken away again, so every picture that the copied rows name is found. What was still on its way is
 * not copied; its tablet keeps it until it is confirmed, and sends it again.
 */
final class PictureCopies {
    private static final String TABLE = "attachment";
    private static final String HERE =
            "SELECT id, coalesce(picture_sha256, sha256) FROM " + TABLE + " WHERE state = 'WHOLE'";

    private final Path folder;

    PictureCopies(Path data) {
        this.folder = data.resolve(DataDirectory.ATTACHMENTS);
    }

    /** Each picture that these rows say is here, and its SHA-256. A store from before there were pictures names none. */
    static Map<String, String> namedIn(Connection connection, Map<String, Long> rows) throws SQLException {
        var named = new TreeMap<String, String>();
        if (!rows.containsKey(TABLE)) return named;
        try (var statement = connection.createStatement();
                var pictures = statement.executeQuery(HERE)) {
            while (pictures.next()) named.put(pictures.getString(1), pictures.getString(2));
        }
        return named;
    }

    /** @return those that are not on the disk as the store says; they are left out */
    List<String> copy(Map<String, String> named, Path backup) throws IOException {
        var lacking = new ArrayList<String>();
        var target = backup.resolve(DataDirectory.ATTACHMENTS);
        if (!named.isEmpty()) Files.createDirectories(target);
        for (var picture : named.entrySet()) {
            var original = folder.resolve(picture.getKey());
            var copy = target.resolve(picture.getKey());
            if (Files.isRegularFile(original)) Files.copy(original, copy);
            if (Files.exists(copy) && Manifest.hash(copy).equals(picture.getValue())) sync(copy);
            else {
                Files.deleteIfExists(copy);
                lacking.add(picture.getKey());
            }
        }
        return lacking;
    }

    /**
     * Puts every picture of a backup that was checked where the server looks for it. Others that are there stay: a file
     * that no row names is shown to nobody.
     */
    void bringBack(Path backup) throws IOException {
        var source = backup.resolve(DataDirectory.ATTACHMENTS);
        if (!Files.isDirectory(source)) return;
        DataDirectory.privately(folder);
        try (var pictures = Files.list(source)) {
            for (var picture : pictures.toList()) bringBackOne(picture);
        }
        sync(folder);
    }

    private void bringBackOne(Path picture) throws IOException {
        var place = folder.resolve(picture.getFileName().toString());
        if (Files.isRegularFile(place) && Manifest.hash(place).equals(Manifest.hash(picture))) return;
        var arriving = folder.resolve(picture.getFileName() + ".restored");
        Files.copy(picture, arriving, StandardCopyOption.REPLACE_EXISTING);
        sync(arriving);
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
