package org.doorstep.app.office;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.visit.Accommodation;
import org.doorstep.contract.visit.Custody;
import org.doorstep.contract.visit.Health;
import org.doorstep.contract.visit.Leaver;
import org.doorstep.contract.visit.StayingPut;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/** What a personal adviser recorded with a care leaver, as sentences. */
class LeaverFacts extends Section {
    LeaverFacts(List<String> sentences) {
        addClassNames("panel", "facts");
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        add(new H2("Home, work, health and papers"), list);
    }

    /** Nothing where nothing of it was recorded. */
    static Optional<LeaverFacts> of(Visit visit) {
        var said = sentences(visit).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new LeaverFacts(said));
    }

    static Stream<String> sentences(Visit visit) {
        var leaver = visit.leaver();
        return Stream.concat(
                        leaver == null ? Stream.empty() : ofLeaver(leaver),
                        Stream.of(said(visit.health(), LeaverFacts::health)))
                .filter(sentence -> !sentence.isEmpty());
    }

    private static Stream<String> ofLeaver(Leaver it) {
        return Stream.of(
                said(it.twoWay(), answered -> answered == YesNo.YES ? "Answered." : "Did not answer."),
                said(it.inTouch(), inTouch -> LeaverWords.inTouch(inTouch) + "."),
                said(it.accommodation(), LeaverFacts::home),
                said(it.activity(), activity -> "Does: " + LeaverWords.activity(activity) + "."),
                said(it.stayingPut(), LeaverFacts::stayingPut),
                said(it.custody(), LeaverFacts::custody),
                said(it.healthPassportOn(), on -> "Health passport handed over on " + Times.day(on) + "."),
                both(it.documents(), LeaverWords::paper, "Has: ", "Has not: "),
                said(
                        it.helpedWrite(),
                        helped -> helped == YesNo.YES ? "Helped to write this." : "Did not help to write this."),
                both(it.sharing(), LeaverWords::reader, "May be read by: ", "Not to be read by: "));
    }

    private static String home(Accommodation it) {
        return "Home: " + (it.kind() == null ? "of a kind that a newer Doorstep knows" : LeaverWords.accommodation(it))
                + "." + text(it.why())
                + said(it.since(), on -> " Since " + Times.day(on) + ".")
                + (it.providedByAuthority() == YesNo.YES ? " The council provides it." : "")
                + said(it.emergencyNights(), n -> " " + Words.count(n, "night", "nights") + " there so far.");
    }

    private static String stayingPut(StayingPut it) {
        return said(it.answer(), answer -> "Staying put: " + LeaverWords.stayingPut(answer) + "." + text(it.why()));
    }

    private static String custody(Custody it) {
        return "In custody" + said(it.establishment(), place -> " at " + place) + "."
                + said(it.releaseOn(), on -> " Expected release: " + Times.day(on) + ".")
                + said(it.releaseAddress(), where -> " First night: " + where + ".")
                + (it.fromPaper() == YesNo.YES ? " Written up from paper." : "");
    }

    private static String health(Health it) {
        return Stream.of(
                        said(it.gp(), yes -> yes == YesNo.YES ? "Registered with a GP." : "No GP."),
                        said(it.dentist(), yes -> yes == YesNo.YES ? "Registered with a dentist." : "No dentist."),
                        said(it.dentalCheckOn(), on -> "Last dental check: " + Times.day(on) + "."),
                        said(it.healthAssessmentOn(), on -> "Last health assessment: " + Times.day(on) + "."))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What has a yes and what has a no; what a newer tablet asks besides is passed over. */
    private static <K> String both(Map<K, YesNo> answers, Function<K, String> word, String yes, String no) {
        return Stream.of(listed(yes, among(answers, YesNo.YES, word)), listed(no, among(answers, YesNo.NO, word)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static <K> List<String> among(Map<K, YesNo> answers, YesNo answer, Function<K, String> word) {
        return answers.entrySet().stream()
                .filter(entry -> Objects.nonNull(entry.getKey()) && entry.getValue() == answer)
                .map(entry -> word.apply(entry.getKey()))
                .toList();
    }

    private static String listed(String title, Collection<String> words) {
        return words.isEmpty() ? "" : title + String.join(", ", words) + ".";
    }

    private static <T> String said(@Nullable T value, Function<T, String> sentence) {
        return value == null ? "" : sentence.apply(value);
    }

    private static String text(@Nullable String text) {
        return text == null || text.isBlank() ? "" : " " + text;
    }
}
