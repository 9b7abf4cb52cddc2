package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The two commands as an administrator types them, with a worker's tablet at the other end. */
class BackupTest {
    @Test
    void theStoreAndItsPicturesComeBackAndTheTabletBringsWhatCameAfterTheBackup(@TempDir Path folder)
            throws IOException {
        var backup = folder.resolve("backup");
        try (var house = House.inTheCounty(folder.resolve("house")).opens();
                var tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET)) {
            var ana = new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();
            var atFirst = changes(house);
            beginsAVisitToAmara(ana);
            ana.page.getByLabel("Add a photo").setInputFiles(new FilePayload("door.jpg", "image/jpeg", photo()));
            assertThat(ana.page.locator(".picture img")).isVisible();
            ana.writes("What picture 1 shows", "The door");
            ana.button("Finish").click();
            until(ana, () -> changes(house) == atFirst + 1 && wholePictures(house) == 1);
            var pictures = pictures(house);

            assertThat(house.types("backup", backup))
                    .as("with the servers running")
                    .isZero();
            ana.opensDoorstep().unlocks();
            ana.beginsAVisitAndIsNotLetInBy("Kofi");
            ana.button("Finish").click();
            until(ana, () -> changes(house) == atFirst + 2);
            var epoch = told(house, "SELECT epoch FROM store");
            house.theSyncServerDies();
            FileSystemUtils.deleteRecursively(house.data().resolve("attachments"));
            assertThat(house.types("restore", backup)).isZero();

            assertThat(changes(house)).isEqualTo(atFirst + 1);
            assertThat(told(house, "SELECT epoch FROM store")).isNotEqualTo(epoch);
            assertThat(pictures(house)).isEqualTo(pictures).hasSize(1);
            house.theSyncServerReturns();
            ana.opensDoorstep().unlocks();
            until(ana, () -> changes(house) == atFirst + 2);
            assertThat(tablet.errors).isEmpty();
        }
    }

    private static void beginsAVisitToAmara(SocialWorker ana) {
        ana.opensTheCardOf("Amara");
        ana.button("Start visit").click();
        ana.answers("Did the visit take place?", "It took place");
        ana.answers("Where?", "Home or placement");
        ana.answers("Did you see Amara?", "Yes, seen");
        ana.answers("Did you speak with Amara alone?", "Yes, alone");
        ana.answers("Does the placement keep Amara safe", "Yes");
    }

    /** Within a minute and a half: the tablet talks by itself once a minute. */
    private static void until(SocialWorker ana, BooleanSupplier holds) {
        for (int tenths = 0; tenths < 900 && !holds.getAsBoolean(); tenths++) ana.page.waitForTimeout(100);
        assertThat(holds.getAsBoolean()).isTrue();
    }

    private static long changes(House house) {
        return Long.parseLong(told(house, "SELECT count(*) FROM change"));
    }

    private static long wholePictures(House house) {
        return Long.parseLong(told(house, "SELECT count(*) FROM attachment WHERE state = 'WHOLE'"));
    }

    private static String told(House house, String sql) {
        try (var store = DriverManager.getConnection(
                        "jdbc:sqlite:" + house.data().resolve("store.db"));
                var statement = store.createStatement();
                var row = statement.executeQuery(sql)) {
            return Objects.requireNonNull(row.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Names only: each is the id that a row has, and what is in it the restore itself compares with the backup. */
    private static List<String> pictures(House house) throws IOException {
        try (var files = Files.list(house.data().resolve("attachments"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}
