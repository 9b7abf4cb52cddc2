package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong between the tablet and the council, and how the work arrives all the same. */
class BadLineTest {
    private static final String WORDS = "Voices inside; nobody came to the door. I left a card.";

    private static House house;
    private static Browser tablet;

    @BeforeAll
    static void anaSetsUpHerTablet(@TempDir Path folder) {
        house = House.inTheCounty(folder.resolve("house")).opens();
        tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET);
        new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();
        tablet.closes();
    }

    @AfterEach
    void nothingBrokeOnTheScreen() {
        tablet.closes();
        assertThat(tablet.errors).isEmpty();
    }

    @AfterAll
    static void everythingStops() {
        tablet.close();
        house.close();
    }

    @Test
    void aSessionThatEndedAsksForASignInAndThenTheVisitIsReceived() {
        var ana = unlocked(tablet);
        ana.beginsAVisitAndIsNotLetInBy("Jade");
        ana.typesWhatSheSaw(WORDS);
        tablet.context().clearCookies();
        ana.button("Finish").click();
        ana.sees("You are signed out. Your work is safe on this tablet and can go on; sign in to send it.");
        assertThat(delivery(ana)).containsText("1 visit waiting to be sent");
        ana.button("Back to Today").click();
        ana.beginsAVisitAndIsNotLetInBy("Lily");
        ana.typesWhatSheSaw(WORDS);
        ana.signsIn();
        ana.unlocks();
        ana.goesOnWithTheVisitTo("Lily");
        assertThat(ana.whatSheSaw()).hasValue(WORDS);
        ana.button("Sent and waiting").click();
        // In the middle of a visit another screen opens only when she asks for it: it names other children.
        ana.sees("Your visit is still open");
        ana.button("Show: Sent and waiting").click();
        isReceivedHere(ana, "Jade");
    }

    @Test
    void aPageInsteadOfTheCouncilIsToldNothingIsLostAndTheVisitGoesWhenTheCouncilIsBack() {
        var ana = unlocked(tablet);
        ana.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        try (var hotel = house.aStrangerAnswersInTheFieldsPlace()) {
            ana = unlocked(tablet);
            ana.beginsAVisitAndIsNotLetInBy("Tyler");
            ana.typesWhatSheSaw(WORDS);
            ana.button("Finish").click();
            ana.sees("The answer did not come from the council’s server (a Wi-Fi sign-in page does that).");
            assertThat(delivery(ana)).containsText("1 visit waiting to be sent");
        }
        house.theAppReturns();
        ana = unlocked(tablet);
        isReceived(ana, "Tyler");
    }

    @Test
    void aTabletThatWasSwitchedOffHandsInItsWorkSealedForTheCouncil(@TempDir Path folder) {
        try (var lost = new Browser(folder.resolve("lost"), Browser.Size.TABLET)) {
            var ana = new SocialWorker("ana", house, lost.opens()).setsUpTheTablet();
            ana.beginsAVisitAndIsNotLetInBy("Maja");
            ana.typesWhatSheSaw(WORDS);
            assertThat(ana.page.evaluate(SWITCHES_THIS_TABLET_OFF)).isEqualTo(true);
            ana.button("Finish").click();
            ana.sees(
                    "This tablet was switched off by the council. What you finished is being handed in; nothing is lost.");
            ana.button("See what was sent and what waits").click();
            ana.sees("Handed in ");
            assertThat(lost.errors).isEmpty();
        }
    }

    /** The mark that a tablet leaves outside its database names the device. */
    private static final String SWITCHES_THIS_TABLET_OFF = """
            async () => {
              const { deviceId } = JSON.parse(localStorage.getItem('doorstep-here'))
              const reply = await fetch(`/api/v1/devices/${deviceId}`, {
                method: 'DELETE',
                headers: { 'Doorstep-Request': '1' },
              })
              return reply.ok
            }
            """;

    /** A new browser process on the same tablet. */
    private static SocialWorker unlocked(Browser browser) {
        browser.closes();
        return new SocialWorker("ana", house, browser.opens()).opensDoorstep().unlocks();
    }

    private static void isReceived(SocialWorker ana, String child) {
        ana.button("Sent and waiting").click();
        isReceivedHere(ana, child);
    }

    private static void isReceivedHere(SocialWorker ana, String child) {
        var visit = ana.page.locator("li.row-sent").filter(new Locator.FilterOptions().setHasText("Visit to " + child));
        assertThat(visit).containsText("Received", new ContainsTextOptions().setTimeout(90_000));
    }

    private static Locator delivery(SocialWorker ana) {
        return ana.page.locator("#delivery");
    }
}
