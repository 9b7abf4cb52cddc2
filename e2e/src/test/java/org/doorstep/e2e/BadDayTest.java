package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can go wrong on the tablet itself: each time the worker gets a sentence that says what happened and what to do,
 * and what she typed is there. All on one tablet, a child for each day.
 */
class BadDayTest {
    private static final String FIRST = "The curtains were drawn and a television was on.";
    private static final String MORE = " A woman looked down from the window and shook her head.";

    private static final int UNLIMITED = -1;

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
    void aWrongPassphraseIsToldInWordsAndTheRightOneFindsEverythingThere() {
        var ana = withAVisitBegunTo("Jade");
        ana = reopened();
        ana.triesToUnlockWith("kettle lantern seventeen cats");
        ana.sees("That is not the passphrase of this tablet. Check capital letters and the spaces between words");
        ana.unlocks();
        ana.goesOnWithTheVisitTo("Jade");
        assertThat(ana.whatSheSaw()).hasValue(FIRST);
    }

    private static SocialWorker withAVisitBegunTo(String child) {
        var ana = reopened().unlocks();
        ana.beginsAVisitAndIsNotLetInBy(child);
        ana.typesWhatSheSaw(FIRST);
        ana.page.waitForTimeout(1_000);
        return ana;
    }

    /** A new browser process on the same tablet, at its lock. */
    private static SocialWorker reopened() {
        tablet.closes();
        return new SocialWorker("ana", house, tablet.opens()).opensDoorstep();
    }

    @Test
    void onAFullTabletTheWordsStayOnTheScreenAndSaveThemselvesWhenThereIsRoom() {
        withAVisitBegunTo("Tyler");
        var ana = reopened();
        // A browser remembers for a while how much room there was: a new one has to look.
        roomIs(1, ana.page);
        ana.unlocks();
        ana.goesOnWithTheVisitTo("Tyler");
        ana.typesWhatSheSaw(MORE);
        ana.sees("Not saved: this tablet is full. Your words are still on this screen. Make room");
        assertThat(ana.whatSheSaw()).hasValue(FIRST + MORE);
        roomIs(UNLIMITED, ana.page);
        ana.sees("Saved on this tablet");
        ana = reopened().unlocks();
        ana.goesOnWithTheVisitTo("Tyler");
        assertThat(ana.whatSheSaw()).hasValue(FIRST + MORE);
    }

    @Test
    void aSecondTabSaysSoAndTakesOverWithWhatWasJustTypedInTheFirst() {
        var ana = withAVisitBegunTo("Lily");
        var second = new SocialWorker("ana", house, tablet.opensAnotherTab()).opensDoorstep();
        second.sees("Doorstep is open in another tab");
        second.sees("Only one can write at a time, so that nothing is saved over. You can go on there, or here.");
        ana.typesWhatSheSaw(MORE);
        second.button("Use it here").click();
        second.unlocks();
        second.goesOnWithTheVisitTo("Lily");
        assertThat(second.whatSheSaw()).hasValue(FIRST + MORE);
        ana.sees("Doorstep is open in another tab");
    }

    @Test
    void aTabletThatDiesOneSecondAfterTheLastKeystrokeHoldsEveryWord() {
        var ana = withAVisitBegunTo("Maja");
        ana.typesWhatSheSaw(MORE);
        ana.page.waitForTimeout(1_000);
        tablet.isKilled();
        ana = reopened().unlocks();
        ana.goesOnWithTheVisitTo("Maja");
        assertThat(ana.whatSheSaw()).hasValue(FIRST + MORE);
    }

    @Test
    void aClockTwoDaysWrongIsToldAndTheVisitIsReceivedAllTheSame() {
        var ana = withAVisitBegunTo("Zayn");
        theClockIsTwoDaysFast(ana.page);
        ana.button("Finish").click();
        ana.sees("This tablet’s clock is 2 days fast. Your visits are still safe and still count.");
        assertThat(ana.page.locator("#delivery")).containsText("Received", soon());
    }

    /** The clock of the Worker that seals and talks; no browser lets anybody change the clock of the machine. */
    private static void theClockIsTwoDaysFast(Page page) {
        var workers = page.workers();
        assertThat(workers).hasSize(1);
        workers.getFirst().evaluate("() => { const now = Date.now; Date.now = () => now() + 2 * 86_400_000 }");
    }

    @Test
    void whatCannotBeReadIsToldEverythingElseShowsAndItIsFetchedAgain() {
        reopened().unlocks();
        var ana = reopened();
        ana.page.evaluate(DAMAGES_ONE_CARD_AND_EVERY_VISIT);
        house.theSyncServerDies();
        ana.unlocks();
        ana.sees("1 record could not be read on this tablet. It is set aside and asked for again");
        var readable = cards(ana.page);
        assertThat(readable).isGreaterThan(20);
        var child = ana.page.getByText("Amara Danso").count() > 0 ? "Amara" : "Kofi";
        ana.opensTheCardOf(child);
        ana.sees("records could not be read on this tablet. They are set aside and asked for again");
        house.theSyncServerReturns();
        ana.button("Sent and waiting").click();
        ana.button("Send now").click();
        ana.sees("Everything was sent already.");
        ana = reopened().unlocks();
        assertThat(cards(ana.page)).isEqualTo(readable + 1);
        ana.opensTheCardOf(child);
        ana.sees("Visit took place");
        assertThat(ana.page.getByText("could not be read on this tablet")).hasCount(0);
    }

    private static final String DAMAGES_ONE_CARD_AND_EVERY_VISIT = """
            async () => {
              const done = (request) => new Promise((good, bad) => {
                request.onsuccess = () => good(request.result)
                request.onerror = () => bad(request.error)
              })
              const db = await done(indexedDB.open('doorstep'))
              const damage = async (name, count) => {
                const store = db.transaction(name, 'readwrite').objectStore(name)
                for (const row of await done(store.getAll(null, count))) {
                  row.box[40] ^= 1
                  await done(store.put(row))
                }
              }
              await damage('children', 1)
              await damage('records')
              db.close()
            }
            """;

    private static int cards(Page page) {
        var all = page.getByText(Pattern.compile("^Show all"));
        if (all.count() > 0) all.first().click();
        return page.locator("ul.rows > li").count();
    }

    private static void roomIs(int bytes, Page page) {
        var quota = new JsonObject();
        quota.addProperty("origin", house.field());
        if (bytes != UNLIMITED) quota.addProperty("quotaSize", bytes);
        tablet.context().newCDPSession(page).send("Storage.overrideQuotaForOrigin", quota);
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(90_000);
    }
}
