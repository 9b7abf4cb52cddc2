package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.doorstep.e2e.people.WritingTablet;
import org.doorstep.e2e.people.WritingTablet.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office on a busy day: something waits in every view, and each is acted on by whose it is. */
class FilledOfficeTest {
    private static final String WHY = "Both were there; this is what the notes say";

    @TempDir
    private static Path folder;

    private static House house;
    private static int desks;
    private static Written disputed;
    private static Written misfiled;
    private static String anasChildName;
    private static String bensChildName;
    private Browser desk;

    @BeforeAll
    static void aBusyDay() {
        house = House.inTheCounty(folder.resolve("house")).opens();
        try (var ben = new Browser(folder.resolve("ben"), Browser.Size.TABLET);
                var ana = new Browser(folder.resolve("ana"), Browser.Size.TABLET)) {
            var bens = new WritingTablet(house, signedIn("ben", ben), "Ben's tablet").children();
            var bensChild = bens.getFirst().get("id").asString();
            bensChildName = bens.getFirst().get("name").asString();
            var page = signedIn("ana", ana);
            var bag = new WritingTablet(house, page, "The one in the bag");
            var car = new WritingTablet(house, page, "The one in the car");
            var child = bag.children().getFirst().get("id").asString();
            anasChildName = bag.children().getFirst().get("name").asString();
            disputed = bag.visits(child, "We played with the marbles.", "I like it when it is quiet");
            bag.changesTheSummary(disputed, "We played with the marbles and talked about school.");
            car.changesTheSummary(disputed, "We talked about contact with her brother.");
            misfiled = bag.visits(child, "Words about a brother.", "That is my brother's bed");
            car.losesAChange();
            car.visits(bensChild, "I stood in for Ben at the door.", "Ben knows where it is");
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void sitDown() {
        desk = new Browser(folder.resolve("desk-" + ++desks), Browser.Size.DESKTOP);
    }

    @AfterEach
    void standUp() {
        desk.close();
    }

    @Test
    void theManagerReadsWhatTwoTabletsSaidDifferentlyAndDecidesWithAReason() {
        var grace = somebody("grace").opens("/decide");
        grace.sees("people said different things without knowing of each other");
        grace.sees("1 thing is said differently about one visit");
        Pictures.inEverySizeAndLight(grace.page, "to-decide");

        grace.opens("/visits/" + disputed.record());
        grace.sees("We talked about contact with her brother");
        grace.sees("Ana Reid, on The one in the car");
        Pictures.inEverySizeAndLight(grace.page, "deciding");
        grace.page
                .getByRole(AriaRole.RADIO, named("talked about school"))
                .first()
                .check();
        grace.writes("Why (kept with the record)", WHY);
        grace.presses("Decide");
        grace.sees(WHY);

        grace.opens("/decide");
        grace.sees("Nothing waits for a decision");
    }

    @Test
    void theManagerReadsWhatWasParkedAndSetsItAsideWithAReason() {
        var grace = somebody("grace").opens("/parked");
        grace.sees("About a child who was not this worker's");
        Pictures.inEverySizeAndLight(grace.page, "parked-filled");

        grace.page.getByText("Read it and decide").first().click();
        grace.sees("I stood in for Ben at the door");
        Pictures.inEverySizeAndLight(grace.page, "parked-work");
        wholePage(grace, "parked-work");
        grace.page.getByRole(AriaRole.RADIO, named("Set it aside")).first().check();
        grace.writes("Why", WHY);
        grace.presses("Decide");
        grace.isIn("Decided");
        grace.sees("Set aside by Grace Lindqvist");
    }

    @Test
    void theManagerReadsWhichChangeOfATabletNeverArrivedAndSwitchesItOff() {
        var grace = somebody("grace").opens("/tablets");
        var car = grace.page.locator(".tablet-card").filter(holding("The one in the car"));
        assertThat(car.locator(".late").first()).isVisible();
        Pictures.inEverySizeAndLight(grace.page, "tablets");

        var ben = grace.page.locator(".tablet-card").filter(holding("Ben's tablet"));
        ben.getByText("Switch off").click();
        grace.writes("Why", "It was left on the bus");
        Pictures.inEverySizeAndLight(grace.page, "tablet-off");
        grace.presses("Switch it off");
        grace.sees("It is switched off");
        grace.presses("Close");
        assertThat(ben).containsText("Switched off");
    }

    @Test
    void theManagerSaysWhoStandsInForAnaAndAnasChildrenSaySo() {
        var grace = somebody("grace").opens("/caseloads");
        grace.isIn("Caseloads");
        var ana = grace.page.locator(".worker").filter(holding("Ana Reid")).first();
        ana.locator("vaadin-details-summary").click();
        Pictures.inEverySizeAndLight(grace.page, "caseloads");

        ana.getByText("Somebody stands in").click();
        grace.chooses("Who stands in", "Ben Okoro");
        grace.dates("From", "1/12/2026");
        grace.dates("Until, the last day included", "4/12/2026");
        Pictures.inEverySizeAndLight(grace.page, "cover");
        grace.presses("Stand in");
        var ben = grace.page.locator(".worker").filter(holding("Ben Okoro")).first();
        ben.locator("vaadin-details-summary").click();
        assertThat(ben.getByText(Pattern.compile("will stand in from .+ for Ana Reid until .+"))
                        .first())
                .isVisible();
        Pictures.inEverySizeAndLight(grace.page, "caseloads-covered");
    }

    @Test
    void aWorkerOpensAColleaguesChildWithAReasonAndIsToldUntilWhen() {
        var ana = somebody("ana").opens("/find");
        ana.writes("Name", bensChildName);
        ana.presses("Find");
        ana.sees("Ben Okoro");
        Pictures.inEverySizeAndLight(ana.page, "find");

        ana.page.getByText("Open with a reason").first().click();
        ana.writes("Why", "Her grandmother is at our door");
        Pictures.inEverySizeAndLight(ana.page, "break-glass");
        ana.presses("Open");
        ana.sees("is open to you until");
    }

    @Test
    void atNightMoiraFindsTheChildAndReadsSafetyLegalStatusAndTheLastThreeVisits() {
        var moira = somebody("moira").opens("/find");
        moira.writes("Name", anasChildName);
        moira.presses("Find");
        Pictures.inEverySizeAndLight(moira.page, "find-at-night");
        moira.page.locator(".found .child-link").first().click();

        moira.sees("Read first");
        moira.sees("Legal status");
        moira.sees("The last visits");
        assertThat(moira.page.getByText(Pattern.compile("(seen alone|seen, not alone|took place)")))
                .hasCount(3);
        Pictures.inEverySizeAndLight(moira.page, "night-sheet");
        wholePage(moira, "night-sheet");
    }

    @Test
    void aRecordOnTheWrongFileIsTakenOffAndTheRecordsOfficerReadsIt() {
        var grace = somebody("grace").opens("/visits/" + misfiled.record());
        grace.page.getByText("This is on the wrong child's file").click();
        grace.writes("How do you know?", "The bed is her brother's");
        grace.presses("Take it off the file");
        grace.sees("The record has been taken off the file");

        try (var another = new Browser(folder.resolve("desk-" + ++desks), Browser.Size.DESKTOP)) {
            var rhona = new OfficeWorker("rhona", house, another.opens()).opens("/misfiled");
            rhona.sees("1 record waits for the right file");
            rhona.sees("The bed is her brother's");
            rhona.presses("Read it");
            rhona.sees("That is my brother's bed");
            Pictures.inEverySizeAndLight(rhona.page, "misfiled");
            rhona.page.getByText("Put it on the right file").click();
            Pictures.inEverySizeAndLight(rhona.page, "refile");
        }
    }

    private OfficeWorker somebody(String username) {
        return new OfficeWorker(username, house, desk.opens());
    }

    private static Page signedIn(String username, Browser browser) {
        var page = browser.opens();
        page.navigate(house.field() + "/");
        new SocialWorker(username, house, page).signsIn();
        return page;
    }

    private static void wholePage(OfficeWorker who, String name) {
        who.page.setViewportSize(Browser.Size.PHONE.width, 2400);
        Pictures.settled(who.page, "office-" + name + "-whole");
        who.page.setViewportSize(Browser.Size.DESKTOP.width, Browser.Size.DESKTOP.height);
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(words));
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
