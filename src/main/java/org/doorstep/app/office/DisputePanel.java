package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.office.Disputes.Decision;
import org.doorstep.contract.office.Disputes.Disputed;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Pull.Alternative;
import org.doorstep.contract.sync.Pull.Conflict;
import org.jspecify.annotations.Nullable;

/** One thing that people said differently: what stood before, what each of them says, and the place to decide. */
class DisputePanel extends Section {
    private final Disputed record;
    private final String leaf;
    private final RadioButtonGroup<Alternative> choice = new RadioButtonGroup<>();
    private final TextArea own = new TextArea("Or in other words");
    private final TextArea why = new TextArea("Why (kept with the record)");
    private final Paragraph outcome = new Paragraph();

    DisputePanel(Disputed record, String leaf, Conflict conflict, Consumer<Decision> decide) {
        this.record = record;
        this.leaf = leaf;
        addClassNames("panel", "dispute");
        add(new H2(LeafWords.name(leaf) + ": said differently"), before(conflict));
        choice.setItems(conflict.alternatives());
        choice.setRenderer(new ComponentRenderer<>(this::alternative));
        choice.setAriaLabel("Which holds from now on");
        choice.addClassName("alternatives");
        add(choice);
        own.setMaxLength(Change.Resolution.WHY_MAX * 10);
        own.setVisible(conflict.kind() == Leaf.Kind.NARRATIVE);
        why.setMaxLength(Change.Resolution.WHY_MAX);
        why.setRequiredIndicatorVisible(true);
        outcome.getElement().setAttribute("role", "alert");
        outcome.addClassName("refused");
        outcome.setVisible(false);
        var button = new Button("Decide", click -> decide(decide));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(own, why, outcome, button);
    }

    private void decide(Consumer<Decision> decide) {
        var words = own.getValue().strip();
        var taken = choice.getValue();
        if (taken == null && words.isEmpty()) refuse("Choose what holds from now on, or write it in other words.");
        else if (taken != null && !words.isEmpty()) refuse("Either choose one, or write other words: not both.");
        else if (why.getValue().isBlank()) refuse("Please say why, in a few words.");
        else decide.accept(decision(taken, words));
    }

    private Decision decision(@Nullable Alternative taken, String words) {
        return new Decision(
                record.head(),
                leaf,
                taken == null ? null : taken.change(),
                taken == null ? words : null,
                why.getValue());
    }

    private void refuse(String sentence) {
        outcome.setText(sentence);
        outcome.setVisible(true);
    }

    private Paragraph before(Conflict conflict) {
        var before = new Paragraph("Before: " + LeafWords.value(leaf, conflict.before()));
        before.addClassName("source");
        return before;
    }

    private Span alternative(Alternative alternative) {
        var words = new Span(LeafWords.value(leaf, alternative.value()));
        words.addClassName("words");
        words.getElement().setAttribute("dir", "auto");
        var tablet = record.tablets()
                .getOrDefault(alternative.device(), alternative.device().value());
        var source = new Span(alternative.name() + ", on " + tablet + ". Captured "
                + Times.moment(alternative.capturedAt()) + ", received "
                + Times.momentAfter(alternative.capturedAt(), alternative.receivedAt()) + ".");
        source.addClassName("source");
        var both = new Span(words, source);
        both.addClassName("alternative");
        return both;
    }
}
