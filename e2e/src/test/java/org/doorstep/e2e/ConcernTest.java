package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.doorstep.contract.concern.Concerns;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana hears what cannot wait where there is no signal: what her tablet says of it, and who in the office reads it. */
class ConcernTest {
    private static final String WHAT = "He does not dare to sleep when his uncle is there.";

    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void anOfficeThatSoonAsksTheNext() {
        house = House.inTheCounty(
                        folder.resolve("house"),
                        "--doorstep.concerns.unread-after=PT5S",
                        "--doorstep.concerns.look-every=PT1S",
                        "--doorstep.lone-work.office-days=MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
                        "--doorstep.lone-work.office-opens=00:00",
                        "--doorstep.lone-work.office-closes=00:00")
                .opens();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void itGoesAheadOfEverythingElseAndIsWithTheNextPersonUntilSomebodyHasReadItThoughTheServerDies() {
        try (var tablet = new Browser(folder.resolve("ana"), Browser.Size.PHONE);
                var desk = new Browser(folder.resolve("moira"), Browser.Size.DESKTOP)) {
            var ana = new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();
            house.theSyncServerDies();
            finishesAVisit(ana, "Jade");
            raises(ana, "Jade");
            ana.sees("On this tablet only. Nobody has read this.");
            ana.sees("It goes ahead of everything else");
            Pictures.of(ana.page, "concern-tablet-only");

            var asked = whatIsAsked(ana.page);
            house.theSyncServerReturns();
            ana.sees("Moira Daly was asked to read it at");
            assertThat(asked.getFirst())
                    .as("the first word with the server that is back")
                    .startsWith(Concerns.PATH);
            // The visit goes with the next talk, which waits up to a minute after a server was away.
            ana.page.waitForCondition(
                    () -> asked.contains(ApiPaths.PUSH), new Page.WaitForConditionOptions().setTimeout(120_000));
            Pictures.of(ana.page, "concern-tablet-received");

            house.theSyncServerDies();
            house.theSyncServerReturns();
            var moira = new OfficeWorker("moira", house, desk.opens()).opens("/concerns");
            moira.isIn("Concerns");
            moira.sees("Nobody has read it. ");
            moira.sees(WHAT);
            moira.presses("I have read this");
            moira.sees("Read by Moira Daly at");
            ana.sees("Read by Moira Daly at");
            Pictures.of(ana.page, "concern-tablet-read");
            assertThat(tablet.errors).isEmpty();
        }
    }

    @Test
    void aTabletThatDiesRightAfterwardsHasItStillAndTellsItThoughNobodyIsSignedInAnyMore() {
        try (var bag = new Browser(folder.resolve("killed"), Browser.Size.TABLET);
                var desk = new Browser(folder.resolve("grace"), Browser.Size.DESKTOP)) {
            var ben = new SocialWorker("ben", house, bag.opens()).setsUpTheTablet();
            ben.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
            bag.context().setOffline(true);
            ben.button("Raise a concern").click();
            ben.writes("What is it?", "A boy of about six sat alone at the bus stop again.");
            aboutSomebodyOnNobodysFile(ben.page, "A boy at number 12");
            ben.answers("Is she or he safe now?", "I cannot tell");
            ben.button("Raise it now").click();
            ben.sees("On this tablet only. Nobody has read this.");
            bag.isKilled();

            var again =
                    new SocialWorker("ben", house, bag.opens()).opensDoorstep().unlocks();
            assertThat(again.page.request().get(house.field() + ApiPaths.ME).status())
                    .as("the sign-in was gone with the browser")
                    .isEqualTo(401);
            again.sees("A boy at number 12");
            again.sees("was asked to read it at");
            var grace = new OfficeWorker("grace", house, desk.opens()).opens("/concerns");
            grace.sees("A boy at number 12");
            Pictures.inEverySizeAndLight(grace.page, "concerns-unread");
            grace.presses("I have read this");
            grace.sees("Read by Grace Lindqvist at");
            Pictures.inEverySizeAndLight(grace.page, "concerns-read");
            again.comesBackToTheScreen();
            again.button("Raise a concern").click();
            again.sees("Read by Grace Lindqvist at");
        }
    }

    private static void finishesAVisit(SocialWorker ana, String child) {
        ana.beginsAVisitAndIsNotLetInBy(child);
        ana.typesWhatSheSaw("Voices inside; nobody came to the door. I left a card.");
        ana.button("Finish").click();
        ana.button("Back to Today").click();
    }

    private static void raises(SocialWorker ana, String child) {
        ana.opensTheCardOf(child);
        ana.button("Raise a concern").click();
        assertThat(ana.page.getByText("If someone is in danger now, ring")).isVisible();
        ana.writes("What is it?", WHAT);
        ana.answers("Is she or he safe now?", "No");
        ana.button("Raise it now").click();
    }

    private static void aboutSomebodyOnNobodysFile(Page page, String who) {
        page.getByLabel("About whom").selectOption("else");
        page.getByLabel("Who is it?").fill(who);
    }

    /** The paths of the interface to which this tablet talks from now on and gets an answer, in their order. */
    private static List<String> whatIsAsked(Page page) {
        var asked = new CopyOnWriteArrayList<String>();
        page.context().onResponse(response -> {
            var path = response.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
            if (path.startsWith(ApiPaths.V1 + "/sync/") && response.ok()) asked.add(path);
        });
        return asked;
    }
}
