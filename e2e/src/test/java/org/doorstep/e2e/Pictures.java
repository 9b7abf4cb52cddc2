package org.doorstep.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.doorstep.e2e.house.House;

/** Screens as pictures, for README and reviewers: in docs/pictures when asked for, else under target. */
final class Pictures {
    private static final Path FOLDER =
            House.root().resolve(Boolean.getBoolean("doorstep.pictures") ? "docs/pictures" : "e2e/target/pictures");

    private static final double SETTLING_MS = 400;

    private Pictures() {}

    /** The same of a page that Vaadin drives, once it has stopped talking to its server and moving. */
    static void settled(Page page, String name) {
        page.waitForFunction("() => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive?.())");
        page.waitForTimeout(SETTLING_MS);
        of(page, name);
    }

    static void of(Page page, String name) {
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
