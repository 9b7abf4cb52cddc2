package org.doorstep.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** A worker at a tablet that is open, who writes down times away and the talk after each. */
public final class Interviewer {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public final Page page;

    public Interviewer(Page page) {
        this.page = page;
    }

    public void opensTheTimesAwayOf(String child) {
        page.getByLabel("Find a child").fill(child);
        opensTheFirst(Pattern.compile("^" + child));
    }

    /** Of a caseload of people who have left care. Returns the name. */
    public String opensTheTimesAwayOfTheYoungest() {
        return opensTheFirst(Pattern.compile("\\b1[78] years"));
    }

    private String opensTheFirst(Pattern row) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(row))
                .first()
                .click();
        var name = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
        button("Missing, away, and back").click();
        button("Record a time away").waitFor();
        return name;
    }

    public void recordsATimeAway(Duration gone, Duration back) {
        recordsATimeAway(gone, back, () -> {});
    }

    /** @param gone how long ago it began, and {@code back} how long ago it ended */
    public void recordsATimeAway(Duration gone, Duration back, Runnable more) {
        button("Record a time away").click();
        answers("Missing, or away", "Missing");
        writes("Gone since", onTheWheel(gone));
        opensThePart("Coming back");
        writes("Back since", onTheWheel(back));
        more.run();
        finishes();
    }

    public void startsTheInterview() {
        button("Start the interview").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Return home interview")))
                .waitFor();
    }

    public void saysFirstWhatCannotBeKept() {
        sees("What you tell me stays between us");
        answers("You have said first what you cannot keep to yourself", "Yes");
    }

    public void talkedAboutAllOf(int times) {
        var ticks = page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Missing since")));
        assertThat(ticks).hasCount(times);
        ticks.all().forEach(Locator::check);
    }

    public void who(String role) {
        answers("What they are to her or him", role);
    }

    public void keepsBack(String what, String words) {
        button("Add something to keep back").click();
        answers("What", what);
        writes("As she or he said it", words);
    }

    /** Every part of the form, in its own order. */
    public void fillsTheWholeForm(String words, String risk) {
        before();
        whileAway();
        opensThePart("Coming back");
        writes("What made her or him come back", "It got cold, and a friend’s mother rang.");
        writes("What would make it stop", "To see family on Saturdays.");
        hears(words);
        opensThePart("Told and given");
        answers("The Missing People helpline, 116 000, was given", "Yes");
        answers("An advocate was offered", "Yes");
        reads(risk);
        does();
    }

    private void before() {
        opensThePart("Before");
        writes("What was happening before", "A telephone call from home.");
        answers("Did you think of yourself as missing?", "No");
        answers("Had it been planned?", "Did not say");
        answers("Unhappy where she or he lives", "Yes");
        theRestWasNotAsked();
        answers("To see family", "Yes");
        theRestWasNotAsked();
    }

    private void whileAway() {
        opensThePart("While away");
        writes("Where she or he went", "By bus to the town where family lives.");
        answers("Family", "Yes");
        theRestWasNotAsked();
        button("Add a person").click();
        writes("Name", "K.");
        answers("Did this person hurt, threaten or use you?", "No");
        answers("Drugs or alcohol?", "Did not say");
        answers("Did anybody hurt or frighten you?", "No");
    }

    private void hears(String words) {
        opensThePart("In her or his own words");
        button("Add exact words").click();
        writes("The words", words);
        answers("How", "Said it");
    }

    private void reads(String risk) {
        opensThePart("Your reading");
        answers("Criminal exploitation, county lines", "No");
        theRestWasNotAsked();
        answers("Risk before", risk);
        answers("Risk now", "Low");
        writes("What it has in common with earlier times", "Each time a contact had been cancelled.");
        writes("What you make of it", "Goes to somebody, and not away from everybody.");
    }

    private void does() {
        opensThePart("What an interview must do");
        answers("Harm was found out and is dealt with", "Yes");
        answers("The reasons are understood and taken up", "Yes");
        answers("She or he feels safe and knows what can be done", "Yes");
        answers("How to stay safe and who can help was given", "Yes");
        opensThePart("What happens now");
        button("Add an action").click();
        answers("What", "Update the risk plan");
        writes("Who does it", "Grace Lindqvist");
        writes("By", LocalDate.now(LONDON).plusDays(3).toString());
    }

    public void readsInTheInterview(String words) {
        button("Open the interview").click();
        opensThePart("In her or his own words");
        assertThat(labelled("The words")).hasValue(words);
    }

    public void finishes() {
        button("Finish").click();
        button("Record a time away").waitFor();
    }

    public void goesToWhatWaits() {
        var name = "Sent and waiting";
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)))
                .first()
                .click();
    }

    /** Opens a part of the form; the part that is open already stays so. */
    public void opensThePart(String name) {
        var head = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "( \\d|$)")));
        if ("false".equals(head.getAttribute("aria-expanded"))) head.click();
    }

    /** A newly opened list of codes has answers left open; the first such list on the page is the one just answered. */
    private void theRestWasNotAsked() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^The other \\d+ were not asked$")))
                .first()
                .click();
    }

    /** The newest question of this very name. */
    public void answers(String question, String choice) {
        var named =
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + question.replace("?", "\\?") + "( ?\\*)?$"));
        page.getByRole(AriaRole.RADIOGROUP, named)
                .or(page.getByRole(AriaRole.GROUP, named))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(choice).setExact(true))
                .last()
                .check();
    }

    public void writes(String label, String text) {
        labelled(label).fill(text);
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }

    public void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible(SocialWorker.soon());
    }

    public Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static String onTheWheel(Duration ago) {
        return ZonedDateTime.now(LONDON)
                .minus(ago)
                .truncatedTo(ChronoUnit.MINUTES)
                .toLocalDateTime()
                .toString();
    }
}
