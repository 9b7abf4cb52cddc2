package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo taken at the door with every server dead, until the council has it and the tablet has let it go. */
class PictureTest {
    private static final String PLACE = "51.50720N 0.12760W";
    private static final String IN_STORE = "(name) => new Promise((told, failed) => {"
            + " const asked = indexedDB.open('doorstep'); asked.onerror = failed;"
            + " asked.onsuccess = () => { const db = asked.result;"
            + " const count = db.transaction(name).objectStore(name).count();"
            + " count.onsuccess = () => { db.close(); told(count.result) } } })";

    @Test
    void aPhotoTakenOfflineSurvivesTheBrowsersDeathAndIsDroppedOnlyWhenTheCouncilHasIt(@TempDir Path folder)
            throws IOException {
        try (var house = House.inTheCounty(folder.resolve("house")).opens();
                var tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET)) {
            var ana = new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();
            ana.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            house.everyServerDies();

            beginsAVisitToAmara(ana);
            ana.page
                    .getByLabel("Add a photo")
                    .setInputFiles(new FilePayload("window.jpg", "image/jpeg", photoOfAWindow()));
            assertThat(ana.page.locator(".picture img")).isVisible();
            ana.writes("What picture 1 shows", "The window, which does not close");
            Pictures.of(ana.page, "visit-picture-tablet");
            assertThat(ana.page.getByText(Pattern.compile("^Saved")).first()).isVisible();
            ana.page.waitForTimeout(1_500);
            tablet.isKilled();

            ana = new SocialWorker("ana", house, tablet.opens()).opensDoorstep().unlocks();
            ana.goesOnWithTheVisitTo("Amara");
            assertThat(ana.page.locator(".picture img")).isVisible();
            ana.button("Finish").click();
            assertThat(ana.page.getByText("1 visit waiting to be sent").first()).isVisible();
            assertThat(ana.page.evaluate(IN_STORE, "pictures")).isEqualTo(1);

            house.opens();
            // A browser that was killed has forgotten who was signed in; what it was told to keep is there.
            ana.page.navigate(house.field() + "/login");
            OfficeWorker.fillsTheIssuersForm(ana.page, "ana", "doorstep");
            ana.page.waitForURL(url -> url.startsWith(house.field()));
            ana.unlocks();
            untilTheTabletHasLetItGo(ana.page);
            assertThat(ana.page.evaluate(IN_STORE, "pictureParts")).isEqualTo(0);

            nothingOnTheDiskKnowsWhereItWasTaken(house);
            theManagerSeesIt(house, folder);
            assertThat(tablet.errors).isEmpty();
        }
    }

    private static void untilTheTabletHasLetItGo(Page page) {
        for (int second = 0; second < 60 && !Integer.valueOf(0).equals(page.evaluate(IN_STORE, "pictures")); second++)
            page.waitForTimeout(1_000);
        assertThat(page.evaluate(IN_STORE, "pictures")).isEqualTo(0);
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

    private static void nothingOnTheDiskKnowsWhereItWasTaken(House house) throws IOException {
        try (var files = Files.list(house.data().resolve("attachments"))) {
            var kept = files.toList();
            assertThat(kept).hasSize(1);
            assertThat(new String(Files.readAllBytes(kept.getFirst()), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain(PLACE);
        }
    }

    private static void theManagerSeesIt(House house, Path folder) {
        try (var desk = new Browser(folder.resolve("desk"), Browser.Size.DESKTOP)) {
            var grace = new OfficeWorker("grace", house, desk.opens()).opens("/visits");
            grace.sees("Amara");
            grace.page.getByText("Amara").first().click();
            grace.sees("The window, which does not close");
            grace.page.waitForFunction(
                    "() => { const picture = document.querySelector('.pictures img');"
                            + " return picture !== null && picture.naturalWidth > 0 }",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(30_000));
            Pictures.of(grace.page, "visit-picture-desktop");
        }
    }

    /** As a telephone makes it: with the place in it. */
    private static byte[] photoOfAWindow() throws IOException {
        var image = new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xd9e6ef), 3_000, 2_000, new Color(0x6f8797)));
        pen.fillRect(0, 0, 3_000, 2_000);
        pen.setColor(new Color(0x4a3a2c));
        for (int bar = 0; bar <= 3; bar++) pen.fillRect(bar * 960, 0, 80, 2_000);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return withItsPlace(out.toByteArray());
    }

    private static byte[] withItsPlace(byte[] jpeg) {
        var exif = ("Exif\0\0MM\0*GPSLatitude " + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(0xe1);
        out.write((exif.length + 2) >> 8);
        out.write((exif.length + 2) & 0xff);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
