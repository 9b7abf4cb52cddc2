package org.doorstep.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.House;

/** A worker at her tablet. */
public final class SocialWorker {
    public static final String PASSPHRASE = "kettle lantern seventeen otters";
    private static final double CASELOAD_MAX_MS = 120_000;

    private final String username;
    private final String password;
    private final House house;
    public final Page page;

    public SocialWorker(String username, House house, Page page) {
        this(username, OfficeWorker.PASSWORD, house, page);
    }

    public SocialWorker(String username, String password, House house, Page page) {
        this.username = username;
        this.password = password;
        this.house = house;
        this.page = page;
    }

    /** The first time on this tablet: sign in, choose a passphrase, wait for the caseload. */
    public SocialWorker setsUpTheTablet() {
        page.navigate(house.field() + "/");
        signsIn();
        choosesAPassphrase();
        seesToday();
        return this;
    }

    public void signsIn() {
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        OfficeWorker.fillsTheIssuersForm(page, username, password);
        page.waitForURL(url -> url.startsWith(house.field()));
    }

    public void choosesAPassphrase() {
        button("Choose my own instead").click();
        page.getByLabel("Your passphrase").fill(PASSPHRASE);
        page.getByLabel("Type it again").fill(PASSPHRASE);
        button("Set up this tablet").click();
    }

    /** Opens Doorstep from its icon. */
    public SocialWorker opensDoorstep() {
        page.navigate(house.field() + "/");
        return this;
    }

    public SocialWorker unlocks() {
        triesToUnlockWith(PASSPHRASE);
        seesToday();
        return this;
    }

    /** After a while in which she did something else: the screen covered itself, or locked. */
    public void comesBackToTheScreen() {
        var passphrase = page.getByLabel("Passphrase");
        var carryOn = button("Carry on");
        assertThat(passphrase.or(carryOn).or(heading("Today")).first()).isVisible(soon());
        if (passphrase.isVisible()) unlocks();
        else if (carryOn.isVisible()) carryOn.click();
        seesToday();
    }

    public void triesToUnlockWith(String passphrase) {
        page.getByLabel("Passphrase").fill(passphrase);
        button("Unlock").click();
    }

    public void seesToday() {
        assertThat(heading("Today")).isVisible(patient());
        assertThat(page.getByText(Pattern.compile("(visit|face to face|home) (was )?due", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible(patient());
    }

    /** Finds her by name on Today and opens her card. */
    public void opensTheCardOf(String name) {
        page.getByLabel("Find a child").fill(name);
        page.getByRole(AriaRole.LINK, named(name))
                .or(page.getByRole(AriaRole.BUTTON, named(name)))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, headingNamed(name)).first()).isVisible();
    }

    /** Goes to the child's door and is not let in: the shortest visit there is, and every word about it counts. */
    public void beginsAVisitAndIsNotLetInBy(String child) {
        opensTheCardOf(child);
        button("Start visit").click();
        answers("Did the visit take place?", "Did not take place");
        answers("Why not?", "I was not let in");
    }

    /** One key after the other, as fingers do. */
    public void typesWhatSheSaw(String text) {
        whatSheSaw().click();
        whatSheSaw().press("End");
        whatSheSaw().pressSequentially(text);
    }

    public Locator whatSheSaw() {
        return page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName("What you saw and heard")
                                .setExact(true))
                .first();
    }

    public void goesOnWithTheVisitTo(String child) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Finish your visit to " + child)))
                .click();
    }

    public void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible(soon());
    }

    /** Within a minute: the tablet talks by itself that often. */
    public static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    }

    public Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    public Locator heading(String name) {
        return page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** A group of answers by its question; a choice inside it by its words. */
    public void answers(String question, String choice) {
        group(question)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .first()
                .check();
    }

    public Locator group(String question) {
        var named = new Page.GetByRoleOptions().setName(Pattern.compile("^" + question.replace("?", "\\?")));
        return page.getByRole(AriaRole.RADIOGROUP, named)
                .or(page.getByRole(AriaRole.GROUP, named))
                .first();
    }

    /** Writes down a child's exact words, and that she said them. */
    public void hears(String child, String words) {
        var box = page.getByLabel(child + "’s exact words", new Page.GetByLabelOptions().setExact(true))
                .first();
        box.fill(words);
        var section = page.locator("section")
                .filter(new Locator.FilterOptions().setHas(box))
                .last();
        section.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Said it"))
                .first()
                .check();
    }

    public void writes(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
    }

    public static LocatorAssertions.IsVisibleOptions patient() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(CASELOAD_MAX_MS);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions headingNamed(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }
}
