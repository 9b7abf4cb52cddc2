package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.visit.Target;
import org.doorstep.contract.visit.Visit;
import org.jspecify.annotations.Nullable;

/** What the young person wants, in own words, each with what was agreed about it. */
class TargetList extends Section {
    TargetList(String name, Map<String, Target> targets) {
        addClassNames("panel", "targets");
        add(new H2("What " + name + " wants"));
        targets.values().forEach(target -> add(one(target)));
    }

    static Optional<TargetList> of(Visit visit, String name) {
        var leaver = visit.leaver();
        return leaver == null || leaver.targets().isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetList(name, leaver.targets()));
    }

    private static Div one(Target target) {
        var quoted = new Element("blockquote");
        quoted.setText(target.words() == null ? "" : target.words());
        var div = new Div();
        div.getElement().appendChild(quoted);
        var rest = agreed(target);
        if (!rest.isEmpty()) div.add(new Paragraph(rest));
        return div;
    }

    /** The whole target in one line, for where two versions of it stand beside each other. */
    static String sentence(Target target) {
        return ("“" + target.words() + "” " + agreed(target)).strip();
    }

    private static String agreed(Target it) {
        return Stream.of(
                        said(it.stretch(), stretch -> LeaverWords.stretch(stretch) + "."),
                        said(it.progress(), n -> n + " of 100."),
                        said(it.does(), next -> "Next: " + next + "."),
                        said(it.who(), who -> "By " + who + "."),
                        said(it.dueOn(), on -> "Until " + Times.day(on) + "."),
                        said(it.blockedBy(), what -> "In the way: " + what + "."),
                        said(it.challenge(), what -> "Asked to aim higher: " + what + "."))
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.replace("..", "."))
                .collect(Collectors.joining(" "));
    }

    private static <T> String said(@Nullable T value, Function<T, String> sentence) {
        return value == null ? "" : sentence.apply(value);
    }
}
