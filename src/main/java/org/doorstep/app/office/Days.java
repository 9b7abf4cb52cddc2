package org.doorstep.app.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.util.Locale;

/** Fields for days, which say the month as a word: 3/12 is another day to somebody else. Figures may be typed. */
final class Days {
    private static final String IN_WORDS = "d MMMM yyyy";
    private static final String[] ALSO_TYPED = {"d MMM yyyy", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "yyyy-MM-dd"};
    private static final int MONDAY = 1;

    private Days() {}

    static DatePicker day(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(words());
        return picker;
    }

    static DateTimePicker moment(String label) {
        var picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setDatePickerI18n(words());
        return picker;
    }

    private static DatePicker.DatePickerI18n words() {
        return new DatePicker.DatePickerI18n()
                .setDateFormats(IN_WORDS, ALSO_TYPED)
                .setFirstDayOfWeek(MONDAY)
                .setBadInputErrorMessage("Write the day like 3 December 2026 or 3/12/2026.");
    }
}
