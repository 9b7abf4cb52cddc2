package org.doorstep.server.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doorstep.server.TestStore;
import org.doorstep.server.store.StoreCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** What a backup holds of photos and drawings, on whichever store the tests run on. */
@ExtendWith(OutputCaptureExtension.class)
class BackedUpPicturesTests {
    private static final int CHUNK = 64 * 1024;

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void everyPictureThatTheStoreNamesComesBackAndWhatWasOnItsWayIsSentAgain() throws Exception {
        var photo = Darkroom.noisy(30, 400, 300);
        var halfSent = Darkroom.noisy(31, 400, 300);
        String record;
        String other;
        String half;
        byte[] shown;
        Home before = new Home(data);
        try (before) {
            record = before.recordNaming("a-whole", photo);
            bring(before, record, "a-whole", photo);
            shown = before.shown(before.grace, record, "a-whole").body();
            other = before.recordNaming("a-half", halfSent);
            half = before.courier().begun(other, "a-half", halfSent.length);
            before.courier().adds(half, 0, Arrays.copyOf(halfSent, CHUNK / 2));
            assertThat(run("backup", elsewhere.resolve("backup")))
                    .as("while the server runs")
                    .isZero();
            var later = before.recordNaming("a-later", photo);
            bring(before, later, "a-later", photo);
        }
        FileSystemUtils.deleteRecursively(data.resolve("attachments"));

        assertThat(run("restore", elsewhere.resolve("backup"))).isZero();

        try (var home = new Home(data)) {
            var again = home.shown(home.grace, record, "a-whole");
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(shown);
            var server = home.district.server();
            var courier = new Courier(server, before.tablet.at(server, home.ana), true);
            assertThat(courier.offset(half)).as("none of its bytes were kept").isZero();
            assertThat(courier.brings(half, halfSent, CHUNK).statusCode()).isEqualTo(204);
            assertThat(home.shown(home.grace, other, "a-half").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBackupWhosePictureIsDamagedOrMissingIsRefusedAndNothingIsTouched(CapturedOutput output) throws Exception {
        var backup = elsewhere.resolve("backup");
        try (var home = new Home(data)) {
            var photo = Darkroom.noisy(32, 200, 100);
            bring(home, home.recordNaming("a-1", photo), "a-1", photo);
            assertThat(run("backup", backup)).isZero();
        }
        var copy = onlyPictureIn(backup);
        var bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy, bytes);
        var there = onlyPictureIn(data);
        Files.delete(there);

        assertThat(run("restore", backup)).isOne();
        assertThat(output.getErr()).contains("is not as it was made").contains("Nothing was restored.");
        Files.delete(copy);
        assertThat(run("restore", backup)).isOne();

        assertThat(there).doesNotExist();
        try (var home = new Home(data)) {
            assertThat(home.district.count("SELECT count(*) FROM store_life")).isZero();
        }
    }

    @Test
    void whoeverMakesABackupIsToldOfAPictureThatIsNotAsTheStoreSays(CapturedOutput output) throws Exception {
        var backup = elsewhere.resolve("backup");
        Path lost;
        try (var home = new Home(data)) {
            var photo = Darkroom.noisy(33, 200, 100);
            bring(home, home.recordNaming("a-1", photo), "a-1", photo);
            lost = onlyPictureIn(data);
            Files.write(lost, new byte[] {1, 2, 3});
            assertThat(run("backup", backup)).isOne();
        }
        assertThat(output.getErr())
                .contains("is made, but 1 of the pictures")
                .contains(lost.getFileName().toString());
        assertThat(run("restore", backup)).as("everything else is in it").isZero();
    }

    private static void bring(Home home, String record, String attachment, byte[] photo) {
        var upload = home.courier().begun(record, attachment, photo.length);
        assertThat(home.courier().brings(upload, photo, CHUNK).statusCode()).isEqualTo(204);
    }

    private static Path onlyPictureIn(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("attachments"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private int run(String command, Path backup) {
        var arguments = new ArrayList<>(List.of(command, backup.toString(), "--doorstep.data=" + data));
        arguments.addAll(TestStore.settings(data));
        return StoreCommand.run(arguments.toArray(String[]::new));
    }
}
