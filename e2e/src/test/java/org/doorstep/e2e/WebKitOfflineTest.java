package org.doorstep.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.house.WebKit;
import org.doorstep.e2e.house.WebKitPage;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first visit once more, on the engine of an iPad. */
class WebKitOfflineTest {
    private static final String AMARAS_WORDS = "I want to see Mum at Christmas.";

    @Test
    void aVisitRecordedOnAnIPadsEngineWhileEveryServerIsDeadIsReceivedWhenTheyReturn(@TempDir Path folder) {
        var browser = WebKit.opens(folder.resolve("webkit.log"));
        assumeTrue(
                browser.isPresent(),
                "WebKit is not on this machine: install webkit2gtk-driver and xvfb, and this proof runs too");
        try (var webkit = browser.orElseThrow();
                var house = House.inTheCounty(folder.resolve("house")).opens()) {
            var page = webkit.page().ofSize(Browser.Size.TABLET);
            setsUpTheTablet(page, house);

            house.everyServerDies();

            page.reloads();
            unlocks(page);
            recordsAVisitToAmara(page);
            page.reads("1 visit waiting to be sent");

            page.reloads();
            unlocks(page);
            page.reads("1 visit waiting to be sent");

            house.opens();

            page.presses("Sent and waiting");
            page.reads("Visit to Amara");
            page.reads("Received");
            picture(page, "sent");
        }
    }

    private static void setsUpTheTablet(WebKitPage page, House house) {
        page.opens(house.field() + "/");
        page.presses("Sign in");
        page.types("User name", "ana");
        page.types("Password", "doorstep");
        page.presses("Sign in");
        page.presses("Choose my own instead");
        page.types("Your passphrase", SocialWorker.PASSPHRASE);
        page.types("Type it again", SocialWorker.PASSPHRASE);
        page.presses("Set up this tablet");
        page.reads("Overdue");
        page.untilScript("navigator.serviceWorker.controller");
    }

    private static void unlocks(WebKitPage page) {
        page.types("Passphrase", SocialWorker.PASSPHRASE);
        page.presses("Unlock");
        page.reads("Find a child");
    }

    private static void recordsAVisitToAmara(WebKitPage page) {
        page.types("Find a child", "Amara");
        page.pressesWhatBegins("Amara");
        page.presses("Start visit");
        page.answers("Did the visit take place?", "It took place");
        page.answers("Where?", "Home or placement");
        page.answers("Did you see Amara?", "Yes, seen");
        page.answers("Did you speak with Amara alone?", "Yes, alone");
        page.answers("Does the placement keep Amara safe", "Yes");
        page.types("Amara’s exact words", AMARAS_WORDS);
        page.answers("How did you hear it?", "Said it");
        assertThat(page.valueOf("Amara’s exact words")).isEqualTo(AMARAS_WORDS);
        page.reads("Saved on this tablet");
        picture(page, "visit");
        page.presses("Finish");
    }

    private static void picture(WebKitPage page, String name) {
        Pictures.inEverySize(page, name);
        page.ofSize(Browser.Size.TABLET);
    }
}
