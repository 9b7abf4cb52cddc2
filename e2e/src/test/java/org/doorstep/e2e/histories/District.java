package org.doorstep.e2e.histories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;

/** A small authority with two workers who hold the same children, an administrator at her desk, and one Chromium for all. */
final class District implements AutoCloseable {
    static final List<String> CHILDREN = List.of("c-1", "c-2", "c-3", "c-4");
    private static final String PASSWORD = "a password of theirs";
    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking");

    final House house;
    final List<RealTablet> tablets;
    private final Playwright playwright;
    private final OfficeWorker adm;

    District(Path data) {
        house = House.empty(data).opens();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        var chromium = chromium(playwright);
        adm = new OfficeWorker("adm", house, chromium.newPage()).opens("/");
        adm.isIn("People");
        adm.turnsTo("From files");
        bringsIn("teams", "id,name\nt-1,Team 1\nt-2,Team 2\n");
        bringsIn(
                "workers",
                "id,name,team,roles,username,password\nw-ana,Ana Reid,t-1,,ana," + PASSWORD
                        + "\nw-ben,Ben Shaw,t-2,,ben," + PASSWORD + "\n");
        var children = new StringBuilder("id,name,family_name,born_on,expected_on,cohort,since,address,postcode\n");
        for (var child : CHILDREN)
            children.append(child).append(",Child,").append(child).append(",2015-05-01,,CIN,2026-01-05,,\n");
        bringsIn("children", children.toString());
        for (var child : CHILDREN) {
            gives(child, "w-ana");
            gives(child, "w-ben");
        }
        tablets = List.of(new RealTablet(chromium, house, "ana"), new RealTablet(chromium, house, "ben"));
        for (var tablet : tablets) tablet.setsUp(PASSWORD);
    }

    void gives(String child, String worker) {
        bringsIn("allocations", "child,worker,from,until\n" + child + "," + worker + ",2026-01-05,\n");
    }

    /** From now on the child is not hers. */
    void takes(String child, String worker) {
        var yesterday = LocalDate.now().minusDays(1);
        bringsIn("allocations", "child,worker,from,until\n" + child + "," + worker + ",2026-01-05," + yesterday + "\n");
    }

    private void bringsIn(String kind, String csv) {
        adm.chooses("What is in it", kind);
        adm.writes("The file, with its header row", csv);
        adm.presses("Bring in");
        adm.sees("went in, 0 were refused");
        adm.page.reload();
        adm.turnsTo("From files");
    }

    private static Browser chromium(Playwright playwright) {
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        var installed = System.getenv("DOORSTEP_CHROMIUM");
        if (installed != null && !installed.isEmpty()) options.setExecutablePath(Path.of(installed));
        return playwright.chromium().launch(options);
    }

    private static Map<String, String> environment() {
        return System.getenv("DOORSTEP_CHROMIUM") == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    }

    @Override
    public void close() {
        playwright.close();
        house.close();
    }
}
