package org.doorstep.app.office;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.contract.visit.NotTakenPlace;
import org.doorstep.contract.visit.Venue;
import org.doorstep.contract.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a visit that a manager can mend: whether, when and where it took place, and the narratives. What she leaves as
 * it is stays as its author wrote it.
 */
class CorrectionFields extends Div {
    private static final String UNCHANGED = "As it was written";
    private static final int NARRATIVE_CHARACTERS_MAX = 20_000;

    private final Map<String, TextArea> narratives = new LinkedHashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Select<String> attempt = new Select<>();
    private final DateTimePicker startedAt = Days.moment("When");
    private final Select<Venue> place = new Select<>();
    private final Select<NotTakenPlace> because = new Select<>();

    CorrectionFields(Optional<Visit> visit) {
        addClassName("correction");
        attempt.setLabel("What came of the visit");
        attempt.setItems("TOOK_PLACE", "DID_NOT_TAKE_PLACE");
        attempt.setItemLabelGenerator(
                code -> code == null ? UNCHANGED : code.equals("TOOK_PLACE") ? "Took place" : "Did not take place");
        attempt.setEmptySelectionAllowed(true);
        attempt.setEmptySelectionCaption(UNCHANGED);
        place.setLabel("Where");
        place.setItems(Venue.values());
        place.setItemLabelGenerator(venue -> venue == null ? "" : Words.place(venue));
        because.setLabel("Why not");
        because.setItems(NotTakenPlace.values());
        because.setItemLabelGenerator(reason -> reason == null ? "" : Words.reason(reason));
        attempt.addValueChangeListener(change -> showWhatMatters());
        showWhatMatters();
        visit.map(Visit::attempt).ifPresent(this::startFrom);
        add(attempt, startedAt, place, because);
        narrative("summary", "Summary", visit.map(Visit::summary));
        narrative("adults", "What the adults said", visit.map(Visit::adults));
        narrative("observation", "Observation", visit.map(Visit::observation));
        narrative("analysis", "Analysis", visit.map(Visit::analysis));
    }

    /** What she changed; a narrative that she emptied is an empty text, which takes it away. */
    Map<String, Object> patch() {
        var patch = new HashMap<String, Object>();
        narratives.forEach((member, field) -> {
            var now = field.getValue().strip();
            if (!now.equals(before.getOrDefault(member, ""))) patch.put(member, now);
        });
        if (attempt.getValue() != null) patch.put("attempt", newAttempt());
        return patch;
    }

    /** It changes as one: what the other outcome would have said goes with it. */
    private Map<String, Object> newAttempt() {
        var whole = new HashMap<String, Object>();
        var took = "TOOK_PLACE".equals(attempt.getValue());
        whole.put("outcome", attempt.getValue());
        if (startedAt.getValue() != null)
            whole.put(
                    "startedAt",
                    startedAt.getValue().atZone(Times.LONDON).toInstant().toString());
        if (took && place.getValue() != null)
            whole.put("place", place.getValue().name());
        if (!took && because.getValue() != null)
            whole.put("reason", because.getValue().name());
        return whole;
    }

    private void startFrom(Attempt written) {
        var start = switch (written) {
            case Attempt.TookPlace took -> took.startedAt();
            case Attempt.DidNotTakePlace not -> not.startedAt();
        };
        if (start != null) startedAt.setValue(start.atZone(Times.LONDON).toLocalDateTime());
    }

    private void showWhatMatters() {
        var chosen = attempt.getValue();
        startedAt.setVisible(chosen != null);
        place.setVisible("TOOK_PLACE".equals(chosen));
        because.setVisible("DID_NOT_TAKE_PLACE".equals(chosen));
    }

    private void narrative(String member, String label, Optional<@Nullable String> written) {
        var field = new TextArea(label);
        field.setMaxLength(NARRATIVE_CHARACTERS_MAX);
        written.ifPresent(text -> {
            field.setValue(text);
            before.put(member, text.strip());
        });
        narratives.put(member, field);
        add(field);
    }
}
