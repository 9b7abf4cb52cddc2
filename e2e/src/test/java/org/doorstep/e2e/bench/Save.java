package org.doorstep.e2e.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.SocialWorker;

/** One edit in the form, from handing it to the Worker until the Worker says that it is encrypted and durable. */
final class Save {
    private static final int EDITS = 120;
    /** Times each call of {@code saveDraft} on its way to the Worker and back. */
    private static final String STOPWATCH = """
            (() => {
              const begun = new Map(), post = Worker.prototype.postMessage, watched = new WeakSet()
              window.saves = []
              Worker.prototype.postMessage = function (message, ...rest) {
                if (!watched.has(this)) {
                  watched.add(this)
                  this.addEventListener('message', (e) => {
                    const at = begun.get(e.data?.id)
                    if (at !== undefined) { window.saves.push(performance.now() - at); begun.delete(e.data.id) }
                  })
                }
                if (message?.path?.[0] === 'saveDraft') begun.set(message.id, performance.now())
                return post.call(this, message, ...rest)
              }
            })()
            """;

    static void measure(House house, Path folder) {
        try (var tablet = new Browser(folder.resolve("save"), Browser.Size.TABLET)) {
            var page = tablet.opens();
            page.addInitScript(STOPWATCH);
            var ana = new SocialWorker("ana", house, page).setsUpTheTablet();
            ana.opensTheCardOf("Amara");
            ana.button("Start visit").click();
            ana.answers("Did the visit take place?", "It took place");
            var box = page.getByLabel("What you saw and heard").first();
            box.fill("She showed me her room. ".repeat(40));
            page.waitForTimeout(1_000);
            page.evaluate("() => { window.saves.length = 0 }");
            for (int edit = 0; edit < EDITS; edit++) {
                box.press("End");
                box.pressSequentially("a");
                page.waitForTimeout(300);
            }
            new Figures("save").percentile95("save of one edit, p95", saves(page), "ms", 50);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> saves(Page page) {
        return ((List<Number>) page.evaluate("() => window.saves"))
                .stream().map(Number::doubleValue).toList();
    }

    private Save() {}
}
