package org.doorstep.e2e.histories;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What may happen to a request between a tablet and the council. */
final class Weather {
    private static final int FINE = 5;

    private @Nullable Random chance;
    private int spoilt;

    void isFair() {
        chance = null;
    }

    /** Each request by itself: lost before it arrives, its answer lost on the way back, sent twice, or a stranger's page. */
    void isBad(long seed) {
        chance = new Random(seed);
    }

    /** How many requests something happened to. */
    int spoilt() {
        return spoilt;
    }

    void meets(Route route) {
        var fate = chance == null ? FINE : chance.nextInt(10);
        if (fate < FINE) spoilt++;
        try {
            meets(route, fate);
        } catch (PlaywrightException gone) {
            // The page died while the request was under way: nobody waits for the answer.
        }
    }

    private static void meets(Route route, int fate) {
        switch (fate) {
            case 0, 1 -> route.abort();
            case 2 -> {
                route.fetch();
                route.abort();
            }
            case 3 -> {
                route.fetch();
                route.fulfill(new Route.FulfillOptions().setResponse(route.fetch()));
            }
            case 4 ->
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("text/html")
                        .setBody("<h1>Accept our terms to go online</h1>"));
            default -> route.resume();
        }
    }
}
