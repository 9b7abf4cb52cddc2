package org.doorstep.app.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.doorstep.contract.correction.CorrectionDecision.Outcome;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.Tasks.Asks;
import org.doorstep.contract.office.Tasks.Closing;
import org.doorstep.contract.office.Tasks.Row;

/** Asks what closing a task of this kind needs, and nothing else. Nothing is filled in beforehand. */
class TaskAsk extends Ask {
    TaskAsk(Row row, Tasks tasks, Consumer<Row> closed) {
        super(TaskWords.asked(row.asks()), row.why());
        var outcome = new RadioButtonGroup<Outcome>();
        if (row.asks() == Asks.OUTCOME) outcome = with(outcome());
        var on = new DatePicker();
        if (row.asks().needsADay()) {
            on = with(Days.day(TaskWords.dayAsked(row.asks())));
            on.setRequiredIndicatorVisible(true);
            var latest = row.latestOn();
            if (latest != null) on.setHelperText("By " + Times.day(latest) + ", or say why later.");
        }
        var words = with(new TextArea(TaskWords.wordsAsked(row.asks())));
        words.setMaxLength(Tasks.WORDS_MAX);
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(TaskWords.readers(row));
        var day = on;
        var chosen = outcome;
        button(
                TaskWords.closes(row.asks()),
                () -> Answer.of(
                        () -> tasks.close(row.id(), new Closing(words.getValue(), day.getValue(), chosen.getValue()))),
                closed);
    }

    private static RadioButtonGroup<Outcome> outcome() {
        var outcome = new RadioButtonGroup<Outcome>("What becomes of it");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(TaskWords::outcome);
        outcome.setRequiredIndicatorVisible(true);
        return outcome;
    }
}
