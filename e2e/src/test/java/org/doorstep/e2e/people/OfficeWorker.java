package org.doorstep.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.House;

/** A worker, a manager or an administrator in the office. */
public final class OfficeWorker {
    /** A server that has only just started is slow with its first page. */
    private static final double PATIENCE_MS = 30_000;

    static final String PASSWORD = "doorstep";

    private final String username;
    private final House house;
    public final Page page;

    public OfficeWorker(String username, House house, Page page) {
        this.username = username;
        this.house = house;
        this.page = page;
    }

    /** Opens an office page; the first time she signs in on the way. */
    public OfficeWorker opens(String path) {
        page.navigate(house.office() + path);
        if (!page.url().startsWith(house.office())) fillsTheIssuersForm(page, username);
        page.waitForURL(url -> url.startsWith(house.office()));
        return this;
    }

    public void sees(String words) {
        assertThat(shown(page.getByText(Pattern.compile(words))))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
    }

    public void seesNothingOf(String words) {
        assertThat(page.getByText(Pattern.compile(words))).hasCount(0);
    }

    /** The name of the view she is in. */
    public void isIn(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    }

    /** What the menu offers her. */
    public Locator menu() {
        return page.locator("vaadin-side-nav-item");
    }

    public void signsOut() {
        presses("Sign out");
        page.getByLabel("User name").waitFor();
    }

    public void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    public void turnsTo(String tab) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).click();
    }

    public void writes(String label, String text) {
        var field = shown(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        field.fill(text);
        field.press("Tab");
    }

    /** Types a day; Tab would lead into the calendar that opens. */
    public void dates(String label, String day) {
        var field = shown(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        field.fill(day);
        field.press("Enter");
    }

    public void ticks(String label) {
        shown(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)))
                .check();
    }

    /** Picks one of a closed list by its words. */
    public void chooses(String label, String option) {
        shown(page.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(label)))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static Locator shown(Locator found) {
        return found.filter(new Locator.FilterOptions().setVisible(true)).first();
    }

    /** The issuer remembers who signed in on its own origin, so the form may not come. */
    static void fillsTheIssuersForm(Page page, String username) {
        fillsTheIssuersForm(page, username, PASSWORD);
    }

    public static void fillsTheIssuersForm(Page page, String username, String password) {
        var name = page.getByLabel("User name");
        name.waitFor();
        name.fill(username);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
