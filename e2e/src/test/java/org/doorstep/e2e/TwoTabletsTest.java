package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana and Ben are of different teams and both hold Amara. Each has a tablet; both change one visit with no signal. */
class TwoTabletsTest {
    private static final String ANAS = "Amara was asleep when I looked in; her carer told me the rest.";
    private static final String BENS = "Amara asked me to leave her door open and went on drawing.";
    private static final String DECIDED = "Ana came at four and Amara slept; Ben spoke with her at five.";
    private static final String WHY = "We went through our notebooks together.";

    private static House house;
    private static Browser anasTablet;
    private static Browser bensTablet;

    @BeforeAll
    static void bothHoldAmara(@TempDir Path folder) throws Exception {
        house = House.empty(Files.createDirectories(folder.resolve("house"))).opens();
        try (var desk = new Browser(folder.resolve("desk"), Browser.Size.DESKTOP)) {
            var adm = new OfficeWorker("adm", house, desk.opens()).opens("/");
            adm.turnsTo("From files");
            bringsIn(adm, 2, "teams", "id,name\nt-1,Safeguarding Team\nt-2,Looked After Team\n");
            bringsIn(adm, 3, "workers", """
                    id,name,team,roles,username,password
                    w-ana,Ana Reid,t-1,,ana,doorstep
                    w-ben,Ben Shaw,t-2,,ben,doorstep
                    w-grace,Grace Lind,t-1,WORKER MANAGER,grace,doorstep
                    """);
            bringsIn(adm, 1, "children", """
                    id,name,family_name,born_on,cohort,since
                    c-1,Amara,Okafor,2015-05-01,CP,2026-09-14
                    """);
            bringsIn(adm, 2, "allocations", "child,worker,from\nc-1,w-ana,2026-09-14\nc-1,w-ben,2026-09-14\n");
        }
        anasTablet = new Browser(folder.resolve("ana"), Browser.Size.TABLET);
        bensTablet = new Browser(folder.resolve("ben"), Browser.Size.PHONE);
        new SocialWorker("ana", house, anasTablet.opens()).setsUpTheTablet();
        new SocialWorker("ben", house, bensTablet.opens()).setsUpTheTablet();
    }

    @AfterAll
    static void everythingStops() {
        anasTablet.close();
        bensTablet.close();
        house.close();
    }

    @Test
    void whicheverTabletComesBackFirstBothSeeTheSameDifferencesAndTheSameDecision(@TempDir Path folder) {
        bothChangeOneVisit(List.of("ana", "ben"));
        bothSeeWhatWasSaidDifferently();
        thisOneDecides("ben", folder);

        bothChangeOneVisit(List.of("ben", "ana"));
        bothSeeWhatWasSaidDifferently();
        thisOneDecides("ana", folder);

        assertThat(anasTablet.errors).isEmpty();
        assertThat(bensTablet.errors).isEmpty();
    }

    /** Ana records a visit, both have it, the council goes away, both change it, and come back one after the other. */
    private static void bothChangeOneVisit(List<String> inThisOrder) {
        var ana = unlocked("ana");
        recordsAVisit(ana);
        var ben = unlocked("ben");
        talks(ben);
        house.theSyncServerDies();
        changes(ana, ANAS, () -> {
            ana.answers("Did you see Amara?", "No, not seen");
            ana.answers("Why was Amara not seen?", "Asleep");
        });
        changes(ben, BENS, () -> ben.answers("Did you speak with Amara alone?", "No, the child refused"));
        anasTablet.closes();
        bensTablet.closes();
        house.theSyncServerReturns();
        for (var name : inThisOrder) talks(unlocked(name));
    }

    private static void recordsAVisit(SocialWorker ana) {
        ana.opensTheCardOf("Amara");
        ana.button("Start visit").click();
        ana.answers("Did the visit take place?", "It took place");
        ana.answers("Where?", "Home or placement");
        ana.answers("Did you see Amara?", "Yes, seen");
        ana.answers("Did you speak with Amara alone?", "Yes, alone");
        ana.writes("Your summary", "Amara drew.");
        ana.button("Finish").click();
        assertThat(ana.page.locator("#delivery")).containsText("Received", patiently());
    }

    private static void changes(SocialWorker worker, String summary, Runnable answers) {
        opensAmara(worker);
        worker.button("Correct or add to this visit").click();
        answers.run();
        worker.writes("Your summary", summary);
        worker.button("Finish").click();
        assertThat(worker.page.locator("#delivery")).containsText("1 visit waiting to be sent");
    }

    private static void bothSeeWhatWasSaidDifferently() {
        for (var name : List.of("ana", "ben")) {
            var worker = unlocked(name);
            talks(worker);
            worker.button("Today").click();
            worker.sees("1 visit has something to decide");
            opensAmara(worker);
            var other = name.equals("ana") ? "Ben Shaw" : "Ana Reid";
            worker.sees(other + " and you said different things about whether Amara was seen alone and the summary.");
            assertThat(worker.page.locator("#visits > ul > li").first()).containsText("Visit took place, not seen");
            Pictures.of(worker.page, "said-differently-" + name);
            worker.button("Look and decide").click();
            for (var words : List.of(ANAS, BENS, "Asleep", "No, the child refused", "Amara drew.", "Yes, alone"))
                assertThat(worker.page.locator(".sides").filter(holding(words)).first())
                        .isVisible();
            assertThat(worker.page.locator(".side")).hasCount(6);
            Pictures.of(worker.page, "decide-" + name);
            worker.button("Throw this change away").click();
            worker.button("Throw it away").click();
            assertThat(worker.heading("Today")).isVisible();
        }
    }

    private static void thisOneDecides(String name, Path folder) {
        var decider = unlocked(name);
        opensAmara(decider);
        decider.button("Look and decide").click();
        var seen = decider.page
                .locator("section")
                .filter(holding("Whether Amara was seen alone"))
                .last();
        chooses(seen, "ben".equals(name) ? "What you wrote" : "What Ben Shaw wrote");
        seen.getByLabel("Why?").fill(WHY);
        var summary =
                decider.page.locator("section").filter(holding("The summary")).last();
        chooses(summary, "Something else, written now");
        summary.getByLabel("The summary").fill(DECIDED);
        summary.getByLabel("Why?").fill(WHY);
        decider.button("Finish").click();
        assertThat(decider.page.locator("#delivery")).containsText("Received", patiently());
        for (var each : List.of("ana", "ben")) isDecided(unlocked(each));
        theOfficeReads(DECIDED, folder.resolve("desk of " + name));
    }

    private static void isDecided(SocialWorker worker) {
        talks(worker);
        opensAmara(worker);
        var visit = worker.page.locator("#visits > ul > li").first();
        assertThat(visit).containsText("Visit took place, seen, not alone");
        visit.getByText("What was written").click();
        assertThat(visit).containsText(DECIDED);
        assertThat(visit).not().containsText(ANAS);
        assertThat(worker.page.getByText("said different things")).hasCount(0);
    }

    private static void theOfficeReads(String words, Path profile) {
        try (var desk = new Browser(profile, Browser.Size.DESKTOP)) {
            var grace = new OfficeWorker("grace", house, desk.opens()).opens("/visits");
            grace.page.getByText("Amara").first().click();
            grace.sees(words);
            grace.sees("not alone: the child refused");
            Pictures.settled(grace.page, "decided-office");
            assertThat(desk.errors).isEmpty();
        }
    }

    private static void chooses(Locator section, String choice) {
        section.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .check();
    }

    /** Sends what waits and fetches what is new, and waits until it is done. */
    private static void talks(SocialWorker worker) {
        worker.button("Sent and waiting").click();
        worker.button("Send now").click();
        assertThat(worker.page
                        .getByText(Pattern.compile("^(Everything was sent already|Sent: )"))
                        .first())
                .isVisible(new IsVisibleOptions().setTimeout(90_000));
    }

    private static void opensAmara(SocialWorker worker) {
        worker.button("Today").click();
        worker.opensTheCardOf("Amara");
    }

    /** A new browser process on her tablet. */
    private static SocialWorker unlocked(String name) {
        var tablet = name.equals("ana") ? anasTablet : bensTablet;
        tablet.closes();
        return new SocialWorker(name, house, tablet.opens()).opensDoorstep().unlocks();
    }

    private static void bringsIn(OfficeWorker adm, int rows, String kind, String csv) {
        adm.chooses("What is in it", kind);
        adm.writes("The file, with its header row", csv);
        adm.presses("Bring in");
        adm.sees(rows + " rows? went in, 0 were refused");
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(90_000);
    }
}
