package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a manager, a worker and an administrator each find in the office. */
class OfficeTest {
    @TempDir
    private static Path folder;

    private static House house;
    private static int desks;
    private Browser desk;

    @BeforeAll
    static void open() {
        house = House.inTheCounty(folder.resolve("house")).opens();
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
    void theManagerReadsWhatIsLateInWordsWithItsReasonAndEveryNumberOpensToItsChildren() {
        var grace = somebody("grace").opens("/");
        grace.isIn("Team today");
        grace.sees("Safeguarding and Care Planning Team 1 · ");
        var team = grace.page.locator(".team-figures");

        opensToAsManyChildrenAsItSays(team, "children overdue");
        opensToAsManyChildrenAsItSays(team, "children due within seven days");

        var line = team.locator(".due-line.overdue").first();
        assertThat(line).containsText(Pattern.compile("\\d+ days? overdue, was due \\w+day \\d+ \\w+, .+"));
        assertThat(line).containsText(Pattern.compile("(Law: |Local standard|The child's plan: ).+counted visit"));
        assertThat(team.getByText(Pattern.compile("\\d+ of \\d+ visits in 30 days saw the child alone")))
                .isVisible();
        Pictures.inEverySizeAndLight(grace.page, "team-today");
    }

    @Test
    void theManagerChoosesVisitsByTeamWorkerAndDayAndTheAddressKeepsHerChoice() {
        var grace = somebody("grace").opens("/visits");
        grace.isIn("Visits received");
        Pictures.inEverySizeAndLight(grace.page, "visits-received");

        grace.chooses("Team", "Safeguarding and Care Planning Team 1");
        grace.page.waitForURL(Pattern.compile("team=t-scp1"));
        grace.chooses("Worker", "Ben Okoro");
        grace.page.waitForURL(Pattern.compile("worker=w-ben"));
        long all = visitsSaid(grace);
        assertThat(all).isPositive();
        grace.dates("From", "1/9/2026");
        grace.page.waitForURL(Pattern.compile("from=2026-09-01"));
        assertThat(visitsSaid(grace)).isPositive().isLessThan(all);
        grace.page.reload();
        assertThat(grace.page.locator("vaadin-select").nth(1)).containsText("Ben Okoro");
        var shown = grace.page.locator("vaadin-grid-cell-content");
        assertThat(shown.getByText("Ben Okoro").first()).isVisible();
        assertThat(shown.getByText("Ana Reid")).hasCount(0);
    }

    @Test
    void aRecordOpensWithTheChildsWordsFirstAndHowItCameToBeLast() {
        var grace = somebody("grace").opens("/visits?worker=w-ana");
        var link = grace.page.locator(".child-link").first();
        var child = link.innerText();
        link.click();

        grace.isIn(child);
        grace.sees("In .+ words");
        grace.sees("How this record came to be");
        grace.sees("Happened .+; captured .+; sealed .+; received .+");
        grace.seesNothingOf("somebody");
        Pictures.inEverySizeAndLight(grace.page, "a-visit");
    }

    @Test
    void whatIsParkedHasAViewOfItsOwn() {
        var grace = somebody("grace").opens("/parked");

        grace.isIn("Parked changes");
        grace.sees("Nothing is parked. Every change that arrived is in its record.");
        Pictures.inEverySizeAndLight(grace.page, "parked");
    }

    @Test
    void aWorkerFindsHerOwnWeekAndNobodyElses() {
        var ana = somebody("ana").opens("/");
        ana.isIn("My week");
        assertThat(ana.menu()).containsText(new String[] {"My week", "Visits received"});
        assertThat(ana.page.locator(".worker h2")).hasText(new String[] {"Ana Reid"});
        Pictures.inEverySizeAndLight(ana.page, "my-week");

        ana.opens("/visits");
        assertThat(ana.page.locator(".child-link").first()).isVisible();
        assertThat(ana.page.locator("vaadin-select")).hasCount(0);
        ana.seesNothingOf("Ben Okoro");

        ana.opens("/visits/" + aVisitOfBens());
        ana.sees("There is nothing here, or it is not yours to see.");
        ana.opens("/parked");
        ana.isIn("There is nothing here");
        ana.opens("/people");
        ana.isIn("There is nothing here");
    }

    @Test
    void anAdministratorIsToldThatChildrenAreNotHersToSee() {
        var adm = somebody("adm").opens("/");
        adm.isIn("People");
        assertThat(adm.menu()).containsText(new String[] {"People"});
        Pictures.inEverySizeAndLight(adm.page, "people");

        for (var address : new String[] {"/visits", "/visits/" + aVisitOfBens()}) {
            adm.opens(address);
            adm.sees("not yours to see");
            adm.seesNothingOf("Ben Okoro");
        }
    }

    @Test
    void afterSigningOutNobodyComesInWithoutAPassword() {
        var grace = somebody("grace").opens("/");
        grace.isIn("Team today");

        grace.signsOut();

        grace.page.navigate(house.office() + "/visits");
        assertThat(grace.page.getByLabel("Password")).isVisible();
    }

    @Test
    void whoIsSignedInStaysSoWhenTheAppIsKilledAndComesBack() {
        var grace = somebody("grace").opens("/visits");
        grace.isIn("Visits received");

        house.theAppDies();
        house.theAppReturns();

        grace.page.navigate(house.office() + "/");
        grace.isIn("Team today");
        grace.sees("Grace Lindqvist");
    }

    private OfficeWorker somebody(String username) {
        return new OfficeWorker(username, house, desk.opens());
    }

    /** Ben's newest, as the manager finds it, from a desk of its own. */
    private String aVisitOfBens() {
        try (var another = new Browser(folder.resolve("desk-" + ++desks), Browser.Size.DESKTOP)) {
            var grace = new OfficeWorker("grace", house, another.opens()).opens("/visits?worker=w-ben");
            var address = grace.page.locator(".child-link").first().getAttribute("href");
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    private static void opensToAsManyChildrenAsItSays(Locator panel, String what) {
        var fold = panel.locator(".due-fold").filter(new Locator.FilterOptions().setHasText(what));
        fold.locator("vaadin-details-summary").click();
        assertThat(fold.locator(".due-line").first()).isVisible();
        var named = fold.locator(".child-name").allInnerTexts().stream().distinct();
        assertThat(fold.locator(".figure-part").first()).hasText(String.valueOf(named.count()));
    }

    private static long visitsSaid(OfficeWorker grace) {
        var said = grace.page.locator(".total");
        assertThat(said).containsText(Pattern.compile("[\\d,]+ visits?, the newest received first"));
        return Long.parseLong(said.innerText().replaceAll("\\D", ""));
    }
}
