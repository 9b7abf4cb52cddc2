package org.doorstep.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.doorstep.e2e.house.Browser;
import org.doorstep.e2e.house.House;
import org.doorstep.e2e.people.OfficeWorker;
import org.doorstep.e2e.people.SocialWorker;
import org.doorstep.e2e.people.WritingTablet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana is on a visit, and Ben is not back from his: on a real tablet, and in the office of Grace, their manager. */
class LoneWorkTest {
    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void anOfficeThatSoonAsks() {
        house = House.inTheCounty(
                        folder.resolve("house"),
                        "--doorstep.lone-work.grace=PT0S",
                        "--doorstep.lone-work.look-every=PT1S",
                        "--doorstep.lone-work.office-days=MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
                        "--doorstep.lone-work.office-opens=00:00",
                        "--doorstep.lone-work.office-closes=00:00")
                .opens();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void nobodyKnowsUntilTheServerHasAnsweredAndThenTheManagerSeesWhoIsOut() {
        try (var tablet = new Browser(folder.resolve("ana"), Browser.Size.PHONE);
                var desk = new Browser(folder.resolve("grace"), Browser.Size.DESKTOP)) {
            var ana = new SocialWorker("ana", house, tablet.opens()).setsUpTheTablet();
            ana.opensTheCardOf("Jade");
            ana.button("Start visit").click();
            ana.sees("Nobody knows you are here.");
            ana.sees("01632 960 001");
            ana.button("60 minutes").click();
            ana.sees("Grace Lindqvist will be told if you are not.");
            Pictures.of(ana.page, "lone-work-tablet");

            house.theSyncServerDies();
            ana.button("30 minutes longer").click();
            ana.sees("has not reached it yet");
            house.theSyncServerReturns();
            ana.page.reload();
            ana.unlocks();
            ana.sees("Grace Lindqvist will be told if you are not.");

            var grace = new OfficeWorker("grace", house, desk.opens()).opens("/out");
            grace.isIn("Who is out");
            grace.sees("Ana Reid");
            grace.sees("Out, back by");
            grace.sees("Jade");
        }
    }

    @Test
    void whoIsNotBackIsToldToTheManagerWhoSeesToItAndWritesDownWhatCameOfIt() {
        try (var bag = new Browser(folder.resolve("ben"), Browser.Size.PHONE);
                var desk = new Browser(folder.resolve("graces-desk"), Browser.Size.DESKTOP)) {
            var page = bag.opens();
            page.navigate(house.field() + "/");
            new SocialWorker("ben", house, page).signsIn();
            var tablet = new WritingTablet(house, page, "Ben's tablet");
            var child = tablet.children().getFirst();
            var grace = new OfficeWorker("grace", house, desk.opens()).opens("/out");
            grace.isIn("Who is out");
            Pictures.inEverySizeAndLight(grace.page, "out-before");

            // The view looks again by itself.
            tablet.isOutUntil(
                    Instant.now().minus(Duration.ofSeconds(1)), child.get("id").asString());
            grace.sees("Not back in time: Ben Okoro");
            grace.sees("Grace Lindqvist was told at");
            grace.sees(child.get("name").asString());
            Pictures.inEverySizeAndLight(grace.page, "out-overdue");

            grace.presses("I see to it");
            grace.sees("Grace Lindqvist sees to it since");
            Pictures.inEverySizeAndLight(grace.page, "out-seen-to");
            grace.page.getByText("Write down what came of it").first().click();
            grace.writes("In your words", "He rang from the car: his tablet was flat. He is well.");
            Pictures.inEverySizeAndLight(grace.page, "out-closing");
            grace.presses("Write it down");
            grace.sees("his tablet was flat");
            grace.sees("No longer waited for");
            grace.opens("/");
            grace.sees("Ben Okoro is on a visit, was expected back by");
        }
    }
}
