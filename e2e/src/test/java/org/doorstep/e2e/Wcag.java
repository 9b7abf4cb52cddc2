package org.doorstep.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.doorstep.e2e.house.House;

/** What axe-core finds against WCAG 2.2 AA on a page, Vaadin's own components included. */
final class Wcag {
    private static final String AXE = axe();
    private static final String RUN = """
            async () => (await axe.run({ runOnly: { type: 'tag', values:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } })).violations
              .map(({ id, nodes }) => id + ': ' + nodes.map(n => n.target.flat().join(' ') + ' ' + n.failureSummary).join(' | '))
            """;

    /** Vaadin's tabs make the scroller between the list and its tabs a stop of the Tab key; nothing here can change that. */
    private static final String OF_VAADIN = "aria-required-children: vaadin-tabs ";

    private Wcag() {}

    @SuppressWarnings("unchecked")
    static List<String> violationsOn(Page page) {
        page.evaluate("() => scrollTo(0, 0)");
        page.evaluate(AXE);
        var found = (List<String>) page.evaluate(RUN);
        return found.stream()
                .filter(violation -> !violation.startsWith(OF_VAADIN))
                .toList();
    }

    /** The one that the field client's own tests use, so that both are measured with the same rule. */
    private static String axe() {
        try {
            return Files.readString(House.root().resolve("frontend/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
