package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.doorstep.e2e.bench.Figures;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.Finger;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana visits Amara and Kofi Danso, looked after, and counts how often she must touch the screen. */
class TapsTest {
    private static final int WHOLE_VISIT_AT_MOST = 35;
    private static final int DID_NOT_HAPPEN = 4;

    @TempDir
    private Path folder;

    @Test
    void aVisitThatDidNotHappenIsFourTapsAndAWholeOneToTwoChildrenAtMostThirtyFive() {
        try (var house = House.inTheCounty(folder.resolve("house")).opens();
                var tablet = new Browser(folder.resolve("tablet"), Browser.Size.PHONE)) {
            var ana = new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();

            int didNotHappen = standsAtAClosedDoor(ana, new Finger());
            ana.button("Back to Today").click();
            ana.seesToday();
            int whole = visitsAmaraAndKofi(ana, new Finger());

            var figures = new Figures("taps");
            figures.median("a visit that did not happen, to sealed", times(didNotHappen), "taps", DID_NOT_HAPPEN);
            figures.median(
                    "a looked-after visit to two children, to sealed", times(whole), "taps", WHOLE_VISIT_AT_MOST);
            assertThat(didNotHappen).isEqualTo(DID_NOT_HAPPEN);
            assertThat(whole).isLessThanOrEqualTo(WHOLE_VISIT_AT_MOST);
            assertThat(tablet.errors).isEmpty();
        }
    }

    private static int standsAtAClosedDoor(SocialWorker ana, Finger finger) {
        finger.taps(onToday(ana, "Amara Danso"));
        finger.taps(ana.button("The visit did not happen"));
        finger.taps(answer(form(ana), "Why not?", "No one was home"));
        finger.taps(ana.button("Finish"));
        isSealed(ana);
        return finger.taps();
    }

    /** Complete is what the form's own last look says: it has nothing left to point out. */
    private static int visitsAmaraAndKofi(SocialWorker ana, Finger finger) {
        finger.taps(onToday(ana, "Amara Danso"));
        finger.taps(tick(ana, "Kofi"));
        finger.taps(ana.button("Start visit"));
        finger.taps(ana.button("60 minutes"));
        finger.taps(answer(form(ana), "Did the visit take place?", "It took place"));
        finger.taps(ana.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Now,"))));
        finger.taps(answer(form(ana), "Where?", "Home or placement"));
        finger.taps(answer(form(ana), "Did the family know you were coming?", "Yes"));
        finger.taps(tick(ana, "Denise Ashdown"));
        seesAndHears(ana, finger, "Amara", "I want to see Mum at Christmas.");
        seesAndHears(ana, finger, "Kofi", "I scored two goals.");
        finger.taps(answer(form(ana), "Optician: she squints at the board", "Still open"));
        finger.taps(answer(form(ana), "Tell Amara in words and on paper whether she stays", "Done"));
        finger.taps(answer(form(ana), "Football boots before the season starts", "Done"));
        finger.picks(
                ana.page.getByLabel("Next visit to Amara"),
                LocalDate.now().plusWeeks(5).toString());
        finger.taps(ana.button("Use this day for Kofi too"));
        assertThat(ana.page.locator(".worth")).hasCount(0);
        finger.taps(ana.button("Finish"));
        isSealed(ana);
        return finger.taps();
    }

    private static void seesAndHears(SocialWorker ana, Finger finger, String child, String words) {
        finger.taps(answer(form(ana), "Did you see " + child + "?", "Yes, seen"));
        finger.taps(answer(form(ana), "Did you speak with " + child + " alone?", "Yes, alone"));
        finger.taps(answer(form(ana), "Did you see where " + child + " sleeps?", "Yes"));
        finger.writes(field(section(ana, child + "’s own words"), child + "’s exact words"), words);
        finger.taps(answer(section(ana, child + "’s own words"), "How did you hear it?", "Said it"));
        var noticed = section(ana, "What you noticed about " + child);
        finger.writes(field(noticed, "What you saw and heard"), child + " was drawing at the kitchen table.");
        finger.writes(field(noticed, "What you make of it"), "The home is calm and " + child + " is at ease.");
        finger.taps(answer(form(ana), "Does the placement keep " + child + " safe", "Yes"));
        finger.taps(answer(form(ana), "Does " + child + " know how to reach you", "Yes"));
    }

    /** The whole row of a child is one button. */
    private static Locator onToday(SocialWorker ana, String child) {
        return ana.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + child)));
    }

    private static Locator answer(Locator within, String question, String choice) {
        return within.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true));
    }

    private static Locator form(SocialWorker ana) {
        return ana.page.locator("main");
    }

    private static Locator tick(SocialWorker ana, String name) {
        return ana.page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator section(SocialWorker ana, String title) {
        return ana.page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private static Locator field(Locator within, String label) {
        return within.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private static void isSealed(SocialWorker ana) {
        assertThat(ana.heading("Finished")).isVisible();
    }

    private static List<Double> times(int taps) {
        return List.of((double) taps);
    }
}
