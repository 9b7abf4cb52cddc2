package org.doorstep.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.doorstep.e2e.house.House;

/** Screens as pictures, for README and reviewers: in docs/pictures when asked for, else under target. */
final class Pictures {
    private static final Path FOLDER =
            House.root().resolve(Boolean.getBoolean("doorstep.pictures") ? "docs/pictures" : "e2e/target/pictures");

    private Pictures() {}

    static void of(Page page, String name) {
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
