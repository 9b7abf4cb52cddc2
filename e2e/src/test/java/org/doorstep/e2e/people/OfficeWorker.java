package org.doorstep.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.doorstep.e2e.house.House;

/** A manager or an administrator in the office. */
public final class OfficeWorker {
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
        assertThat(page.getByText(Pattern.compile(words)).first()).isVisible();
    }

    /** The issuer remembers who signed in on its own origin, so the form may not come. */
    static void fillsTheIssuersForm(Page page, String username) {
        var name = page.getByLabel("User name");
        name.waitFor();
        name.fill(username);
        page.getByLabel("Password").fill("doorstep");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
