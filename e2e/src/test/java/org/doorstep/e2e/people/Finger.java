package org.doorstep.e2e.people;

import com.microsoft.playwright.Locator;

/**
 * A finger on a tablet, and how often it touched the screen. Going into a field to type is a touch like any other;
 * the letters typed there and scrolling are not.
 */
public final class Finger {
    private int taps;

    public void taps(Locator what) {
        what.click();
        taps++;
    }

    public void writes(Locator field, String words) {
        taps(field);
        field.pressSequentially(words);
    }

    /** Picks a day: the tablet's own calendar opens, which a test cannot touch; the day and its Set are two taps more. */
    public void picks(Locator dayField, String day) {
        taps(dayField);
        dayField.fill(day);
        taps += 2;
    }

    public int taps() {
        return taps;
    }
}
