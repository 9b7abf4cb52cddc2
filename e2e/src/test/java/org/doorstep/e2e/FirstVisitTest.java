package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Danso family: Amara and her brother Kofi, looked after, sixty miles away. */
class FirstVisitTest {
    private static final String AMARAS_WORDS = "I want to see Mum at Christmas, and I want Kofi to come too.";

    @Test
    void aVisitRecordedWhileEveryServerIsDeadReachesTheManagerWhenTheyReturn(@TempDir Path folder) {
        try (var house = House.inTheCounty(folder.resolve("house")).opens();
                var tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET)) {
            var ana = new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();
            Pictures.of(ana.page, "today-tablet");
            ana.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            tablet.closes();

            house.everyServerDies();

            var offline = tablet.opens();
            tablet.clearHttpCache(offline);
            ana = new SocialWorker("ana", house, offline).opensDoorstep().unlocks();
            recordsAVisitToAmaraAndKofi(ana);
            assertThat(offline.getByText("1 visit waiting to be sent").first()).isVisible();

            house.opens();

            ana.button("Back to Today").click();
            assertThat(offline.getByText(Pattern.compile("last receipt \\d\\d:\\d\\d"))
                            .first())
                    .isVisible(afterTheNextMinute());
            assertThat(tablet.errors).isEmpty();
            theManagerSeesItWithBothTimes(house, folder);
        }
    }

    private static void recordsAVisitToAmaraAndKofi(SocialWorker ana) {
        ana.opensTheCardOf("Amara");
        ana.page
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Kofi")))
                .first()
                .check();
        ana.button("Start visit").click();
        ana.answers("Did the visit take place?", "It took place");
        ana.answers("Where?", "Home or placement");
        for (var child : new String[] {"Amara", "Kofi"}) {
            ana.answers("Did you see " + child + "?", "Yes, seen");
            ana.answers("Did you speak with " + child + " alone?", "Yes, alone");
            ana.answers("Does the placement keep " + child + " safe", "Yes");
        }
        ana.hears("Amara", AMARAS_WORDS);
        ana.hears("Kofi", "I scored two goals.");
        Pictures.of(ana.page, "visit-tablet");
        ana.button("Finish").click();
    }

    private static void theManagerSeesItWithBothTimes(House house, Path folder) {
        try (var desk = new Browser(folder.resolve("desk"), Browser.Size.DESKTOP)) {
            var grace = new OfficeWorker("grace", house, desk.opens()).opens("/visits");
            grace.sees("Amara");
            grace.page.getByText("Amara").first().click();
            grace.sees(AMARAS_WORDS.substring(0, 30));
            grace.sees("[Cc]aptured");
            grace.sees("[Rr]eceived");
            Pictures.of(grace.page, "visit-received-desktop");
            assertThat(desk.errors).isEmpty();
        }
    }

    private static LocatorAssertions.IsVisibleOptions afterTheNextMinute() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }
}
