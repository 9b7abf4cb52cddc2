package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nowak family: the card says an old address, and Ana, who has been to the new one, says so where there is no signal. */
class WrongFactTest {
    private static final String OLD = "88 Hawthorn Avenue";
    private static final String INSTEAD = "With her aunt, 22 Foundry Street.";
    private static final String PUT_RIGHT = "Her aunt rang too. The move is entered on Monday.";
    private static final String NOT_SO = "That was the review; the assessment is the earlier one.";

    @TempDir
    private Path folder;

    private House house;
    private Browser tablet;
    private SocialWorker ana;

    @BeforeEach
    void setUpWhileTheOfficeAnswersThenEveryServerDies() {
        house = House.inTheCounty(folder.resolve("house")).opens();
        tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET);
        var first = new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();
        first.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        tablet.closes();
        house.everyServerDies();
        var page = tablet.opens();
        tablet.clearHttpCache(page);
        ana = new SocialWorker("ana", house, page).opensDoorstep().unlocks();
    }

    @AfterEach
    void close() {
        tablet.close();
        house.close();
    }

    @Test
    void theCardSaysMajasOldAddressAndWhoeverWorksWithMajaReadsBesideItWhatIsSoInstead() {
        ana.opensTheCardOf("Maja");
        proposes("Home address", INSTEAD, "I visited her there, and her bed is there.");
        proposes("Child in need", "The assessment is of November.", "I heard it from the assessor.");
        ana.button("Back to the card").click();
        waits("Lives here");
        waits("Why we visit");
        assertThat(region("Lives here").getByText("On this tablet only")).isVisible();
        Pictures.of(ana.page, "wrong-fact-waiting");

        house.opens();
        assertThat(region("Lives here").getByText("On this tablet only")).hasCount(0, soon());
        graceDecides();
        moiraReadsItAtNight();

        // Nobody has touched the tablet meanwhile: it shows the weather until its worker takes it up again.
        ana.opensDoorstep().unlocks().opensTheCardOf("Maja");
        assertThat(region("Lives here").getByText(PUT_RIGHT)).isVisible(SocialWorker.soon());
        assertThat(region("Why we visit").getByText(NOT_SO)).isVisible(SocialWorker.soon());
        assertThat(region("Lives here").getByText(OLD)).isVisible();
        assertThat(region("Lives here").getByText("Grace Lindqvist agreed on")).isVisible();
        assertThat(region("Lives here").getByText(INSTEAD)).isVisible();
        assertThat(region("Lives here").getByText("has not been changed yet")).isVisible();
        assertThat(region("What is due").getByText("is still reckoned from what the card says"))
                .isVisible();
        Pictures.of(ana.page, "wrong-fact-agreed");
        assertThat(tablet.errors).isEmpty();
    }

    private void proposes(String fact, String instead, String how) {
        var sayWrong = ana.button("Say that a fact is wrong");
        if (sayWrong.isVisible()) sayWrong.click();
        ana.button("This is wrong: " + fact).click();
        ana.writes("What is so instead", instead);
        ana.writes("How you know", how);
        ana.button("Propose it").click();
        ana.button("This is wrong: " + fact).waitFor();
    }

    private void waits(String where) {
        assertThat(region(where).getByText(Pattern.compile("You proposed a correction on .*: waiting")))
                .isVisible();
    }

    private Locator region(String name) {
        return ana.page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void graceDecides() {
        try (var office = new Browser(folder.resolve("office"), Browser.Size.DESKTOP)) {
            var grace = new OfficeWorker("grace", house, office.opens());
            reads(grace, OLD);
            grace.sees(INSTEAD);
            Pictures.inEverySizeAndLight(grace.page, "wrong-fact");
            decides(grace, "Accept: the card is wrong here", PUT_RIGHT);
            grace.sees("The card still shows the old fact");
            reads(grace, "The assessment is of November.");
            decides(grace, "Decline: it stays as it is", NOT_SO);
            grace.sees("Declined by");
            grace.opens("/tasks");
            grace.isIn("Tasks");
            grace.turnsTo("Wrong on a card");
            grace.sees("1 fact was agreed to be wrong");
            grace.sees(PUT_RIGHT);
            Pictures.inEverySizeAndLight(grace.page, "wrong-facts");
            assertThat(office.errors).isEmpty();
        }
    }

    private void moiraReadsItAtNight() {
        try (var night = new Browser(folder.resolve("night"), Browser.Size.DESKTOP)) {
            var moira = new OfficeWorker("moira", house, night.opens()).opens("/find");
            moira.writes("Name", "Maja Nowak");
            moira.presses("Find");
            moira.page.locator(".found .child-link").first().click();
            moira.sees("Known to be wrong here");
            moira.sees(INSTEAD);
            moira.sees(PUT_RIGHT);
            Pictures.inEverySizeAndLight(moira.page, "wrong-fact-at-night");
            assertThat(night.errors).isEmpty();
        }
    }

    private static void reads(OfficeWorker grace, String words) {
        grace.opens("/tasks");
        grace.isIn("Tasks");
        var card = grace.page
                .locator(".task-card")
                .filter(new Locator.FilterOptions().setHasText("Something on the card is said to be wrong"))
                .filter(new Locator.FilterOptions().setHasText(words));
        card.getByText("Read it and decide").click();
    }

    private static void decides(OfficeWorker grace, String outcome, String words) {
        grace.presses("Accept or decline…");
        grace.page
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(outcome).setExact(true))
                .check();
        grace.writes("What is known and who changes the record, or why not", words);
        grace.presses("Decide");
    }

    private static LocatorAssertions.HasCountOptions soon() {
        return new LocatorAssertions.HasCountOptions().setTimeout(90_000);
    }
}
