package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.Interviewer;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three who came back: written down while every server is dead, with the whole form, and read on another tablet once the
 * office has it.
 */
class ReturnHomeInterviewTest {
    @TempDir
    private Path folder;

    private House house;
    private Browser tablet;

    @BeforeEach
    void open() {
        house = House.inTheCounty(folder.resolve("house")).opens();
        tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET);
    }

    @AfterEach
    void close() {
        tablet.close();
        house.close();
    }

    @Test
    void a15YearOldWhoIsBackForTheThirdTimeTellsOfAllThreeInOneTalk() {
        var words = "I wasn’t missing. I was at my nan’s.";
        var ana = offlineAfterSettingUp("ana");
        ana.opensTheTimesAwayOf("Maja");
        ana.recordsATimeAway(Duration.ofHours(220), Duration.ofHours(200));
        ana.recordsATimeAway(Duration.ofHours(120), Duration.ofHours(100));
        ana.recordsATimeAway(Duration.ofHours(30), Duration.ofHours(10));
        ana.sees("128 hours past the 72 hours.");
        ana.sees("62 hours left to be heard.");

        ana.startsTheInterview();
        ana.saysFirstWhatCannotBeKept();
        ana.talkedAboutAllOf(3);
        ana.who("A social worker who is not her or his own");
        ana.sees("Independent of those who look after her or him.");
        ana.fillsTheWholeForm(words, "Medium");
        ana.finishes();
        assertThat(ana.page.getByText(Pattern.compile("Heard \\d+ hours after the return, by Ana Reid")))
                .hasCount(3);
        assertThat(ana.page.getByText("Heard 200 hours after the return")).isVisible();
        assertThat(ana.page.getByText("Heard 10 hours after the return")).isVisible();
        Pictures.of(ana.page, "back-for-the-third-time");

        theOfficeHasAllOfIt(ana, 4);
        theManagerSees("missing", "Maja", "of these were heard within 72 hours", "by somebody independent");
        anotherTabletReads(
                "riz", "Maja", "Heard 200 hours after the return", there -> there.readsInTheInterview(words));
    }

    @Test
    void aCareLeaverWhomStaffWouldHaveAskedIsHeardByWhomHeChose() {
        var words = "Ask me, not the staff.";
        var pat = offlineAfterSettingUp("pat");
        var name = pat.opensTheTimesAwayOfTheYoungest();
        pat.recordsATimeAway(Duration.ofHours(40), Duration.ofHours(20));
        pat.startsTheInterview();
        pat.saysFirstWhatCannotBeKept();
        pat.who("Staff of the home");
        pat.sees("Not independent: they look after her or him.");
        pat.answers("Did she or he choose who it should be?", "Yes");
        pat.sees("Somebody who looks after her or him, and the child’s own choice.");
        pat.keepsBack("The exact words", "Not to the police.");
        pat.fillsTheWholeForm(words, "Low");
        pat.finishes();
        pat.sees("Heard 20 hours after the return, by Pat Sweeney");

        theOfficeHasAllOfIt(pat, 2);
        anotherTabletReads("pat", name, "Heard 20 hours after the return", there -> there.readsInTheInterview(words));
    }

    @Test
    void aChildOfAnotherAuthorityWhoDeclinesIsRecordedWithItsPeopleAndWhatTheCarerKnows() {
        var ana = offlineAfterSettingUp("ana");
        ana.opensTheTimesAwayOf("Leon");
        ana.recordsATimeAway(Duration.ofHours(90), Duration.ofHours(80), () -> {
            ana.opensThePart("Whose area");
            ana.answers("A child of another authority who lives here", "Yes");
            ana.writes("The authority responsible for her or him", "Northborough");
            ana.writes("Who holds return home interviews there", "Northborough’s missing team");
        });
        ana.sees("8 hours past the 72 hours.");
        ana.button("Declined").click();
        ana.writes("What she or he said about it", "I said it all to my nan.");
        ana.answers("Was a parent or carer asked what they know?", "Yes");
        ana.writes("Who was asked", "His grandmother");
        ana.writes("What they said", "He walked to the station and rang her.");
        ana.sees("It is past the 72 hours: nothing says why.");
        ana.opensThePart("Anything else");
        ana.writes("Why it took longer than 72 hours", "We were told on the third day.");
        ana.finishes();
        ana.sees("The interview was declined.");

        theOfficeHasAllOfIt(ana, 2);
        theManagerSees("missing-declined", "Leon", "We were told on the third day");
        anotherTabletReads("ana", "Leon", "The interview was declined.");
    }

    /** Set up while the office answers; from then on every server is dead and the browser is a new one. */
    private Interviewer offlineAfterSettingUp(String worker) {
        var first = new SocialWorker(worker, house, tablet.opens()).setsUpTheTablet();
        first.page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        tablet.closes();
        house.everyServerDies();
        var page = tablet.opens();
        tablet.clearHttpCache(page);
        new SocialWorker(worker, house, page).opensDoorstep().unlocks();
        return new Interviewer(page);
    }

    private void theOfficeHasAllOfIt(Interviewer worker, int changes) {
        worker.goesToWhatWaits();
        worker.sees(changes + " sealed, 0 received");
        house.opens();
        worker.sees(changes + " sealed, " + changes + " received");
        assertThat(tablet.errors).isEmpty();
    }

    /** Under *Missing and back* in the office, where what becomes of the returns is counted. */
    private void theManagerSees(String picture, String... sentences) {
        try (var office = new Browser(folder.resolve("office"), Browser.Size.DESKTOP)) {
            var grace = new OfficeWorker("grace", house, office.opens()).opens("/missing");
            for (var sentence : sentences) grace.sees(sentence);
            Pictures.inEverySizeAndLight(grace.page, picture);
        }
    }

    /** What one tablet sent is on every other one that may have it. */
    private void anotherTabletReads(String worker, String child, String answer) {
        anotherTabletReads(worker, child, answer, there -> {});
    }

    private void anotherTabletReads(String worker, String child, String answer, Consumer<Interviewer> reading) {
        try (var another = new Browser(folder.resolve("another"), Browser.Size.PHONE)) {
            var page = another.opens();
            new SocialWorker(worker, house, page).setsUpTheTablet();
            var there = new Interviewer(page);
            there.opensTheTimesAwayOf(child);
            there.sees(answer);
            reading.accept(there);
            assertThat(another.errors).isEmpty();
        }
    }
}
