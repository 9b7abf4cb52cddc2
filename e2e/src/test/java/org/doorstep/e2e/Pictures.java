package org.doorstep.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.house.WebKitPage;

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

    /** The screen as WebKit paints it, in every size; the page keeps the last of them. */
    static void inEverySize(WebKitPage page, String name) {
        for (var size : Browser.Size.values())
            page.ofSize(size).picture(FOLDER.resolve("webkit-" + name + "-" + word(size) + ".png"));
    }

    /** Pictures to be looked at; nothing may run out of the side, nor break a rule of WCAG 2.2 AA. */
    static void inEverySizeAndLight(Page page, String name) {
        for (var size : Browser.Size.values()) {
            page.setViewportSize(size.width, size.height);
            for (var light : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                settled(page, "office-" + name + "-" + word(size) + "-" + word(light));
                // Colours differ by light, and what is there by size: each of both is looked at once.
                if ((size == Browser.Size.PHONE) == (light == ColorScheme.LIGHT)) breaksNothing(page, name, size);
            }
            assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as("what runs out of the side of %s on a %s", name, word(size))
                    .isEqualTo(0);
        }
    }

    private static void breaksNothing(Page page, String name, Browser.Size size) {
        assertThat(Wcag.violationsOn(page)).as("%s on a %s", name, word(size)).isEmpty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
