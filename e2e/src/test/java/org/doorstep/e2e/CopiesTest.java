package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.doorstep.e2e.people.WritingTablet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child came back, named her uncle, and asked that nobody is told about the flat. The police ask for a copy. */
class CopiesTest {
    private static final String HER_WORDS = "Nobody is told about the flat";
    private static final String HARM = "He pushed me against the door of the flat";
    private static final String WHY = "Other children go to that flat";

    @TempDir
    private static Path folder;

    private House house;
    private Browser worker;
    private Browser manager;

    @BeforeEach
    void open() {
        house = House.inTheCounty(folder.resolve("house")).opens();
        worker = new Browser(folder.resolve("worker"), Browser.Size.DESKTOP);
        manager = new Browser(folder.resolve("manager"), Browser.Size.DESKTOP);
    }

    @AfterEach
    void close() {
        worker.close();
        manager.close();
        house.close();
    }

    @Test
    void aCopyIsLookedAtFirstDecidedByASecondPersonSentAndTheChildIsTold() {
        var ana = new OfficeWorker("ana", house, worker.opens()).opens("/copies");
        ana.sees("No return home interview was received yet");
        Pictures.inEverySizeAndLight(ana.page, "copies-empty");
        aChildCameBack();

        ana.opens("/copies");
        ana.sees("Imani Cole");
        Pictures.inEverySizeAndLight(ana.page, "copies");
        ana.page
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText("Copies"))
                .first()
                .click();
        ana.sees("Named as doing harm: Kyle Brown");
        ana.sees("No copy was made yet");
        ana.presses("Look at what leaves the house");
        ana.sees("Nobody gets one by default");
        Pictures.inEverySizeAndLight(ana.page, "copies-of-one");

        theUncleGetsNone(ana);
        thePoliceGetWhatSheDidNotKeepBack(ana);
        var grace = graceAllowsItWithAReason();
        theCopyGoesOut(ana);

        ana.opens("/copies");
        ana.sees(WHY);
        Pictures.inEverySizeAndLight(ana.page, "copies-to-tell");
        anaTellsTheChild(ana);
        ana.opens("/copies");
        ana.sees("1 copy, 1 sent");
        ana.seesNothingOf("To be told");
        readsTheInterviewAndSignsItOff(grace);
    }

    private static void anaTellsTheChild(OfficeWorker ana) {
        ana.opens("/tasks");
        ana.sees("Answers for it: Ana Reid");
        Pictures.inEverySizeAndLight(ana.page, "telling-tasks");
        ana.page
                .getByRole(AriaRole.LINK, named("Read it, then write down how it was told"))
                .click();
        ana.sees("Priya Shah \\(Northern Police\\)");
        Pictures.inEverySizeAndLight(ana.page, "telling-task");
        ana.presses("The child was told…");
        ana.dates("On which day the child was told", today());
        ana.writes("How the child took it", "Cross at first, then asked who reads it");
        Pictures.inEverySizeAndLight(ana.page, "telling-told");
        ana.presses("Write it down");
        ana.sees("The child was told on");
        ana.opens("/tasks");
        ana.sees("Nothing waits for you");
    }

    private static void theUncleGetsNone(OfficeWorker ana) {
        ana.chooses("Who is it for", "Somebody else");
        ana.writes("Name of the person who reads it", "Mr. K. BROWN");
        ana.writes("For whom this person works", "sunrise taxis ltd");
        ana.presses("Look at what leaves the house");
        ana.sees("No copy for Mr. K. BROWN");
        ana.sees("works there. No copy goes there");
        ana.seesNothingOf("What leaves the house$");
        Pictures.inEverySizeAndLight(ana.page, "copy-blocked");
    }

    private static void thePoliceGetWhatSheDidNotKeepBack(OfficeWorker ana) {
        ana.chooses("Who is it for", "The police");
        ana.writes("Name of the person who reads it", "Priya Shah");
        ana.writes("For whom this person works", "Northern Police");
        ana.ticks("Harm and risk signs");
        ana.ticks("Reasons for going");
        ana.presses("Look at what leaves the house");
        ana.sees("What is left out");
        ana.sees("Conflict at home: yes");
        ana.seesNothingOf(HARM);
        Pictures.inEverySizeAndLight(ana.page, "copy-preview");

        ana.ticks("Harm: “" + HER_WORDS + "”");
        ana.presses("Look at what leaves the house");
        ana.sees("A manager decides first");
        ana.presses("Ask a manager");
        ana.writes("Why", "The police need the address");
        ana.presses("Ask");
        ana.sees("It waits for a manager");
        ana.presses("Close");
        ana.sees("Ana Reid asked");
    }

    private OfficeWorker graceAllowsItWithAReason() {
        var grace = new OfficeWorker("grace", house, manager.opens()).opens("/decide");
        grace.sees("The police need the address");
        grace.sees(HER_WORDS);
        grace.presses("Read the copy as it would be");
        grace.sees(HARM);
        Pictures.inEverySizeAndLight(grace.page, "copy-to-decide");
        grace.presses("Allow it: a copy for Priya Shah");
        grace.sees("The child is told what you write here");
        grace.writes("Why", WHY);
        Pictures.inEverySizeAndLight(grace.page, "copy-deciding");
        grace.presses("Allow it");
        grace.sees("It is allowed");
        grace.presses("Close");
        grace.sees("Nothing waits for a decision");
        return grace;
    }

    private static void readsTheInterviewAndSignsItOff(OfficeWorker grace) {
        grace.opens("/missing");
        grace.sees("No manager has signed it off yet");
        grace.page
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Read the interview"))
                .first()
                .click();
        grace.sees(HARM);
        grace.sees(HER_WORDS);
        Pictures.inEverySizeAndLight(grace.page, "interview");
        grace.presses("Sign this record off");
        grace.sees("Signed off by Grace Lindqvist");
        grace.opens("/missing");
        grace.sees("Signed off by Grace Lindqvist");
        Pictures.inEverySizeAndLight(grace.page, "missing-signed-off");
    }

    private static void theCopyGoesOut(OfficeWorker ana) {
        ana.presses("Look at what leaves the house");
        ana.sees("Grace Lindqvist has allowed it");
        ana.presses("Make this copy");
        ana.sees("First make sure that this reader neither lives nor works");
        ana.ticks("I have made sure that this reader neither lives nor works with anybody the child named");
        Pictures.inEverySizeAndLight(ana.page, "copy-allowed");
        ana.presses("Make this copy");
        ana.isIn("For Priya Shah");
        ana.sees(HARM);
        Pictures.inEverySizeAndLight(ana.page, "copy");
        ana.presses("It went out…");
        ana.chooses("How", "By secure e-mail");
        ana.dates("On which day", today());
        ana.presses("Write it down");
        ana.sees("By secure e-mail on .+ by Ana Reid");
        ana.page.getByRole(AriaRole.LINK, named("All copies of this interview")).click();
        assertThat(ana.page.locator(".copy-line")).containsText("Shared although the child asked not to: 1");
        Pictures.inEverySizeAndLight(ana.page, "copies-log");
    }

    private void aChildCameBack() {
        try (var tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET)) {
            var page = tablet.opens();
            page.navigate(house.field() + "/");
            new SocialWorker("ana", house, page).signsIn();
            var bag = new WritingTablet(house, page, "The one in the bag");
            var child = bag.children().getFirst().get("id").asString();
            var away = bag.writes("episode", child, """
                    {"kind": "MISSING", "startedAt": "2026-11-18T15:00:00Z", "returnedAt": "2026-11-19T09:00:00Z",
                     "policeReference": "NP-4711", "policeRisk": "MEDIUM"}
                    """, "2026-11-18T15:00:00.000Z");
            bag.writes("interview", child, """
                    {"episodes": {"%s": {"heldFor": true}}, "heldAt": "2026-11-20T15:00:00Z", "alone": "YES",
                     "limitsExplained": "YES", "interviewer": {"name": "Imani Cole", "role": "MISSING_TEAM"},
                     "keepBack": {"k1": {"what": "HARM", "words": "%s"}},
                     "before": {"happening": "We had shouted at home"}, "push": {"P01_CONFLICT_AT_HOME": "YES"},
                     "risks": {"R06_PHYSICAL_INJURY": "YES"}, "harm": {"hurt": "YES", "what": "%s"},
                     "people": {"p1": {"name": "Kyle Brown", "relation": "uncle", "harmed": "YES",
                                       "home": "14 Station Road", "employer": "Sunrise Taxis"}},
                     "information": {"helpline": "YES", "safetyAdvice": "YES"}, "riskAfter": "HIGH"}
                    """.formatted(away.record(), HER_WORDS, HARM), "2026-11-20T15:00:00.000Z");
        }
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
