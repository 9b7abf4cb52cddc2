package org.doorstep.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A page as a person uses it: by the words on it, with a finger and a keyboard. It waits for what is not there yet. */
public final class WebKitPage {
    /** A minute for the tablet's own rhythm, and a server that has only just started. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** By this name an element travels over the wire. */
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

    private static final String FINDS = script();

    private final WebDriver driver;

    WebKitPage(WebDriver driver) {
        this.driver = driver;
    }

    /** The window's size, which its own bar takes a little of. */
    public WebKitPage ofSize(Browser.Size size) {
        driver.post("/window/rect", Map.of("width", size.width, "height", size.height));
        return this;
    }

    public void opens(String address) {
        driver.post("/url", Map.of("url", address));
    }

    public void reloads() {
        driver.post("/refresh", Map.of());
    }

    public void presses(String name) {
        click(waitsFor("button", name));
    }

    /** The first button whose words begin like this. */
    public void pressesWhatBegins(String words) {
        click(waitsFor("beginning", words));
    }

    public void types(String field, String text) {
        driver.post("/element/" + waitsFor("field", field) + "/value", Map.of("text", text));
    }

    public void answers(String question, String choice) {
        var deadline = Instant.now().plus(PATIENCE);
        do {
            if (Instant.now().isAfter(deadline)) throw new AssertionError(question + " took no answer on:\n" + text());
            click(waitsFor("choice", question, choice));
        } while (!driver.run("return arguments[0].checked", reference(waitsFor("choice", question, choice)))
                .asBoolean());
    }

    /** Waits until these words can be read. */
    public void reads(String words) {
        waitsFor("words", words);
    }

    public String valueOf(String field) {
        return driver.run("return arguments[0].value", reference(waitsFor("field", field)))
                .asString();
    }

    public void untilScript(String condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!driver.run("return Boolean(" + condition + ")").asBoolean()) {
            if (Instant.now().isAfter(deadline)) throw new AssertionError(condition + " on:\n" + text());
            Pause.aMoment();
        }
    }

    public void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file, Base64.getDecoder().decode(driver.get("/screenshot").asString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void ends() {
        driver.end();
    }

    /** To the middle first: what is at the edge may lie under the page's own bar, and take no click. */
    private void click(String element) {
        driver.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", reference(element));
        driver.post("/element/" + element + "/click", Map.of());
    }

    private String waitsFor(String kind, String... named) {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode found = driver.run(FINDS, kind, named);
            if (!found.isNull()) return found.get(ELEMENT).asString();
            if (Instant.now().isAfter(deadline))
                throw new AssertionError("no " + kind + " " + String.join(", ", named) + " on:\n" + text());
            Pause.aMoment();
        }
    }

    private static Map<String, String> reference(String element) {
        return Map.of(ELEMENT, element);
    }

    private String text() {
        return driver.run("return document.body.innerText").asString();
    }

    private static String script() {
        try (var script = WebKitPage.class.getResourceAsStream("finds.js")) {
            if (script == null) throw new IllegalStateException("finds.js is missing");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
