package org.doorstep.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority's first morning: one administrator, nobody else. */
class EmptyStoreTest {
    private static final String LEO = "Leo Marsh";

    @Test
    void anAdministratorBringsInPeopleAndTheirTabletsFindTheChildren(@TempDir Path folder) throws IOException {
        try (var house = House.empty(Files.createDirectories(folder.resolve("house")))
                        .opens();
                var desk = new Browser(folder.resolve("desk"), Browser.Size.DESKTOP);
                var tablet = new Browser(folder.resolve("tablet"), Browser.Size.TABLET);
                var phone = new Browser(folder.resolve("phone"), Browser.Size.PHONE)) {
            var adm = new OfficeWorker("adm", house, desk.opens()).opens("/");
            adm.isIn("People");
            Pictures.settled(adm.page, "empty-people-desktop");
            addsATeamAWorkerAndAChildOnTheScreen(adm);

            var nia = new SocialWorker("nia", "a password of hers", house, tablet.opens()).opensDoorstep();
            nia.signsIn();
            nia.choosesAPassphrase();
            assertThat(nia.heading("No children yet")).isVisible(SocialWorker.patient());
            Pictures.of(nia.page, "empty-today-tablet");

            bringsInTheFilesOfTheDocumentation(adm);
            allocatesLeoTo("w-nia", adm);
            assertThat(nia.page.getByText(LEO).first()).isVisible(afterTheNextMinute());

            var ana = new SocialWorker("ana", "first password", house, phone.opens()).setsUpTheTablet();
            ana.opensTheCardOf("Amara");
            Pictures.of(ana.page, "amara-phone");
            longQuestionsStandBesideClear(ana);
            assertThat(desk.errors).isEmpty();
            assertThat(tablet.errors).isEmpty();
            assertThat(phone.errors).isEmpty();
        }
    }

    private static void addsATeamAWorkerAndAChildOnTheScreen(OfficeWorker adm) {
        adm.writes("Id", "t-scp1");
        adm.writes("Name", "Safeguarding and Care Planning Team 1");
        adm.presses("Add team");
        adm.sees("Safeguarding and Care Planning Team 1 is there now.");

        adm.turnsTo("Workers");
        adm.writes("Id", "w-nia");
        adm.writes("Name", "Nia Hughes");
        adm.writes("Team id", "t-scp1");
        adm.ticks("Worker");
        adm.writes("Username", "nia");
        adm.writes("First password", "a password of hers");
        adm.presses("Add worker");
        adm.sees("Nia Hughes is there now.");
        Pictures.settled(adm.page, "empty-workers-desktop");

        adm.turnsTo("Children");
        adm.sees("Nothing here yet.");
        adm.writes("Id", "c-1");
        adm.writes("First name", "Leo");
        adm.writes("Family name", "Marsh");
        adm.dates("Born on", "3/4/2014");
        adm.chooses("Why visited", "Looked-after visit");
        adm.dates("Since", "1/10/2026");
        Pictures.settled(adm.page, "empty-children-desktop");
        adm.presses("Add child");
        adm.sees(LEO + " is there now.");
        adm.sees("2 teams · 2 workers · 1 child · 0 allocations");
    }

    /** The examples that authorities will copy; one row more is wrong. */
    private static void bringsInTheFilesOfTheDocumentation(OfficeWorker adm) throws IOException {
        adm.turnsTo("From files");
        bringsIn(adm, "teams", example("teams"));
        adm.sees("2 rows went in, 0 were refused");
        bringsIn(adm, "workers", example("workers"));
        adm.sees("2 rows went in, 0 were refused");
        bringsIn(adm, "children", example("children") + "c-1003,Ivo,Osei,some day in May,,CIN,2026-11-02,,\n");
        adm.sees("2 rows went in, 1 was refused");
        adm.sees("Line 4: .*some day in May.*");
        Pictures.settled(adm.page, "csv-refused-desktop");
        bringsIn(adm, "allocations", example("allocations"));
        adm.sees("2 rows went in, 0 were refused");
        adm.sees("3 teams · 4 workers · 3 children · 2 allocations");
    }

    private static void bringsIn(OfficeWorker adm, String kind, String csv) {
        adm.chooses("What is in it", kind);
        adm.writes("The file, with its header row", csv);
        adm.presses("Bring in");
    }

    private static void allocatesLeoTo(String worker, OfficeWorker adm) {
        adm.turnsTo("Allocations");
        adm.writes("Child id", "c-1");
        adm.writes("Worker id", worker);
        adm.dates("From", "1/10/2026");
        adm.presses("Allocate");
        adm.sees("Allocated from Thursday 1 October 2026.");
        Pictures.settled(adm.page, "allocated-desktop");
    }

    private static void longQuestionsStandBesideClear(SocialWorker ana) {
        ana.button("Start visit").click();
        ana.answers("Did the visit take place?", "It took place");
        ana.answers("Does the placement keep Amara safe", "Yes");
        var group = ana.group("Does the placement keep Amara safe");
        for (var size : Browser.Size.values()) {
            ana.page.setViewportSize(size.width, size.height);
            group.scrollIntoViewIfNeeded();
            Pictures.of(ana.page, "long-question-" + size.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(group.evaluate(OVERLAP))
                    .as("words under Clear, %s", size)
                    .isEqualTo(false);
        }
    }

    /** Whether any line of the question's words lies under the button beside it. */
    private static final String OVERLAP = """
            group => {
              const clear = group.parentElement.querySelector('.clear').getBoundingClientRect()
              const words = document.createRange()
              words.selectNodeContents(group.querySelector('label'))
              return [...words.getClientRects()].some(line =>
                line.right > clear.left && line.left < clear.right && line.bottom > clear.top && line.top < clear.bottom)
            }""";

    /** The first example below a heading of the page that explains the files. */
    private static String example(String heading) throws IOException {
        var page = Files.readString(House.root().resolve("docs/csv.md"));
        var found = Pattern.compile("## " + heading + "\\n.*?```csv\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).as("an example of " + heading).isTrue();
        return found.group(1);
    }

    private static LocatorAssertions.IsVisibleOptions afterTheNextMinute() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }
}
